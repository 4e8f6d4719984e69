import { buildPolicy } from '../formats/policy.ts';
import { buildRoutes } from '../model/routes.ts';
import type { Finding } from './fault.ts';
import { findAll, type Page } from './page.ts';

/** A page is ruled by the site's policy from its first line on: a policy rules over nothing that stands before it. */
export function checkPolicy(page: Page, site: URL): Finding[] {
  const head = findAll(page, 'head')[0];
  const [charset, policy] = page.elements.filter(({ parent }) => parent === head);
  const isFirst =
    charset?.attributes['charset'] !== undefined &&
    policy?.attributes['http-equiv'] === 'Content-Security-Policy';
  if (!isFirst) {
    return [finding('콘텐츠 보안 정책이 글자 인코딩(meta charset) 바로 다음에 있지 않습니다.')];
  }
  const expected = buildPolicy(site, buildRoutes(site.pathname));
  return policy.attributes['content'] === expected
    ? []
    : [finding('콘텐츠 보안 정책이 이 사이트의 주소에 맞지 않습니다.')];
}

const finding = (message: string): Finding => ({
  rule: 'page-policy',
  message,
  hint: 'Head.astro가 formats/policy.ts의 정책을 맨 앞에 적어야 합니다.',
});
