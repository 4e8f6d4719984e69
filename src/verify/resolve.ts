import { nearestWord } from '../korean/nearest.ts';
import { decodeAddress, fragmentOf, isLocalAddress } from '../schema/addresses.ts';
import { foldFileName } from '../schema/file-names.ts';
import type { Build } from './build.ts';
import type { Finding } from './fault.ts';
import type { Reference } from './reference.ts';
import type { RuleId } from '../problems/rules.ts';

/** Where an address leads: to a file of the build, to another site, or nowhere, and why. */
export type Target =
  | { readonly kind: 'own'; readonly file: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'nowhere'; readonly finding: Finding };

/** Whether it is a file of the build, by name. */
export const leadsTo = (target: Target, file: string): boolean =>
  target.kind === 'own' && target.file === file;

/** Says that an address leads nowhere, and why. */
type Nowhere = (rule: RuleId, why: string, hint?: string) => Target;

/** Says where the references of a file lead; of a reference that means the same everywhere this is remembered. */
export type Resolve = (reference: Reference, from: URL) => Target;

/** Makes a resolver for a build. */
export function buildResolver(build: Build): Resolve {
  const folded = new Map([...build.files.keys()].map((file) => [foldFileName(file), file]));
  const known = new Map<Reference, Target>();

  return (reference, from) => {
    // An address that begins with a slash or a scheme means the same on every page.
    if (!/^(?:\/|[a-z][a-z+.-]*:)/i.test(reference.address)) return resolve(reference, from);
    const target = known.get(reference) ?? resolve(reference, from);
    known.set(reference, target);
    return target;
  };

  function resolve(reference: Reference, from: URL): Target {
    const { kind, address } = reference;
    const nowhere: Nowhere = (rule, why, hint) => ({
      kind: 'nowhere',
      finding: { rule, message: `\`${address}\`(${reference.from}): ${why}`, hint },
    });

    if (kind === 'link' && /^#\S*$/.test(address)) return findFile(from.pathname, address, nowhere);
    const [, path, hash = ''] = plain.exec(withoutOrigin(reference)) ?? [];
    if (path?.startsWith(build.address.pathname)) return findFile(path, hash, nowhere);
    if (!URL.canParse(address, from.href)) return nowhere('malformed-address', '주소가 아닙니다.');
    const url = new URL(address, from);
    if (kind === 'link' && /^(?:mailto|tel):$/.test(url.protocol)) return { kind: 'foreign' };
    if (!/^https?:$/.test(url.protocol)) {
      return nowhere(
        'address-scheme',
        `${url.protocol}로 시작하는 주소는 쓸 수 없습니다.`,
        'https://나 /로 시작하는 주소를 써 주세요.',
      );
    }
    const isWhole = /^https?:\/\//i.test(address);
    if (kind === 'own' && !isWhole) {
      return nowhere(
        'relative-address',
        '다른 곳에서 쓰일 주소인데 https://부터 적혀 있지 않습니다.',
      );
    }
    if (url.origin !== build.address.origin) {
      if (isLocalAddress(url.href)) {
        return nowhere(
          'local-address',
          '만든 사람의 컴퓨터에서만 열리는 주소입니다.',
          '이 사이트의 쪽이면 /부터 적고, SITE_URL을 확인해 주세요.',
        );
      }
      if (!isWhole)
        return nowhere(
          'protocol-relative',
          '//로 시작하는 주소는 쓸 수 없습니다.',
          'https://부터 적어 주세요.',
        );
      if (kind === 'link' || kind === 'mention') return { kind: 'foreign' };
      return nowhere(
        'foreign-address',
        `다른 사이트(${url.origin})의 주소입니다.`,
        '이 사이트의 것만 쓸 수 있습니다.',
      );
    }
    const isInside = url.pathname.startsWith(build.address.pathname);
    // All sites of one owner on GitHub Pages share an origin.
    if (!isInside && isWhole && (kind === 'link' || kind === 'mention')) return { kind: 'foreign' };
    if (!isInside || climbsOut(address, from)) {
      return nowhere(
        'outside-base',
        `사이트(${build.address.pathname}) 밖의 주소입니다.`,
        '주소는 src/model/routes.ts에서 얻습니다.',
      );
    }
    return findFile(url.pathname, url.hash, nowhere);
  }

  /** What is whole where it must be may go without. */
  function withoutOrigin({ kind, address }: Reference): string {
    const { href, origin } = build.address;
    if (address.startsWith(href)) return address.slice(origin.length);
    return kind === 'own' ? '' : address;
  }

  function findFile(pathname: string, hash: string, nowhere: Nowhere): Target {
    const path = decodeAddress(pathname.slice(build.address.pathname.length));
    const id = decodeAddress(fragmentOf(hash));
    if (path === undefined || id === undefined) {
      return nowhere('malformed-address', '%로 적은 글자를 읽을 수 없습니다.');
    }
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!build.files.has(file))
      return nowhere('dead-link', '이 주소에는 아무것도 없습니다.', suggest(file));
    if (/(?:^|\/)index\.html$/.test(path)) {
      return nowhere(
        'second-address',
        '쪽의 제 주소가 아닙니다.',
        'index.html을 빼고 /로 끝내 주세요.',
      );
    }
    const page = build.pages.get(file);
    // `#` and `#top` are the top of any page.
    if (page === undefined || id === '' || id === 'top' || page.ids.has(id))
      return { kind: 'own', file };
    const nearest = nearestWord(id, page.ids);
    return nowhere(
      'dead-anchor',
      `${file}에는 \`${id}\`라는 자리가 없습니다.`,
      nearest && `\`#${nearest}\`인가요?`,
    );
  }

  /** What an address may have meant. */
  function suggest(file: string): string | undefined {
    if (build.files.has(`${file}/index.html`)) return '쪽의 주소는 /로 끝냅니다.';
    const other = folded.get(foldFileName(file)) ?? folded.get(`${foldFileName(file)}/index.html`);
    return other && `\`${other}\`은(는) 있습니다. 대소문자와 글자를 똑같이 적어 주세요.`;
  }
}

/** Most addresses, of which there is nothing to be parsed: a way from the root, and a part. */
const plain = /^(\/(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?)(#[\w-]*)?$/;

/** Whether a relative address goes up more often than its page has folders: a browser forgives it under `/`, and no other base path does. */
function climbsOut(address: string, from: URL): boolean {
  if (/^(?:[\\/]|[a-z][a-z+.-]*:)/i.test(address)) return false;
  const deeper = new URL(`/deeper${from.pathname}`, from);
  return !new URL(address, deeper).pathname.startsWith('/deeper/');
}
