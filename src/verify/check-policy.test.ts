import { describe, expect, test } from 'vitest';
import { aPage, rulesOf, siteUrl } from '../../tests/support/a-page.ts';
import { buildPolicy } from '../formats/policy.ts';
import { buildRoutes } from '../model/routes.ts';
import { checkPolicy } from './check-policy.ts';

describe('the policy of a page', () => {
  const charset = '<meta charset="utf-8">';
  const policy = (name: string, base = '/notes/') =>
    `<meta http-equiv="${name}" content="${buildPolicy(siteUrl, buildRoutes(base))}">`;
  const right = policy('Content-Security-Policy');

  test.each([
    ['stands behind its encoding', `${charset}${right}<title>가</title>`, true],
    ['is not there', charset, false],
    ['is not there, nor anything else', '', false],
    ['comes before its encoding', `${right}${charset}`, false],
    ['comes without its encoding', `<meta name="a">${right}`, false],
    ['comes late', `${charset}<title>가</title>${right}`, false],
    ['only reports', `${charset}${policy('Content-Security-Policy-Report-Only')}`, false],
    ['is of another site', `${charset}${policy('Content-Security-Policy', '/other/')}`, false],
  ])('%s', (_, head, isRight) => {
    const found = rulesOf(checkPolicy(aPage(`<!doctype html><head>${head}</head>`), siteUrl));
    expect(found).toEqual(isRight ? [] : ['page-policy']);
  });
});
