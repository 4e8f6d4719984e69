import type { Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { isJosa } from '../../korean/josa.ts';
import { nameHeadings } from '../../markdown/heading-ids.ts';
import { isLinkable } from '../../markdown/links.ts';
import { isBlank, renderPlainText } from '../../markdown/plain-text.ts';
import { decodeAddress, isLocalAddress } from '../../schema/addresses.ts';
import type { Embed } from '../post.ts';
import type { Findings } from '../report.ts';
import { kindOf } from './embeds.ts';

/** Leaves links that lead somewhere from here; of others their words stay and their address is told. */
export function cleanLinks(tree: Root, findings: Findings): Embed[] {
  const anchors = new Set(nameHeadings(tree).values());
  const embeds: Embed[] = [];
  into(tree);
  return embeds;

  function into(parent: Parents): void {
    parent.children = parent.children.flatMap((child): Nodes[] => {
      if (child.type === 'text' && parent.type !== 'link') return withLinks(child);
      if ('children' in child) into(child);
      return child.type === 'link' ? cleanLink(child) : [child];
    }) as never;
    const last = (parent.children as Nodes[]).at(-1);
    const isSentence = parent.type === 'paragraph' || parent.type === 'heading';
    if (isSentence && last?.type === 'text' && last.value.trim() === '') parent.children.pop();
  }

  /** An address that stands in a sentence of HTML is none to click on there, and one here. */
  function withLinks(text: Text): PhrasingContent[] {
    return text.value.split(bareAddress).flatMap((value, index): PhrasingContent[] => {
      if (value === '') return [];
      const { position } = text;
      if (index % 2 === 0) return [{ ...text, value }];
      const label: Text = { type: 'text', value };
      return cleanLink({
        type: 'link',
        url: /^http/i.test(value) ? value : `mailto:${value}`,
        children: [label],
        ...(position && { position }),
      });
    });
  }

  function cleanLink(link: Link): PhrasingContent[] {
    const line = link.position?.start.line;
    const url = wholeAddress(link.url, anchors);
    if (url === undefined) {
      const [label] = link.children;
      // Wherever it stands, a reader of Markdown makes a link of it, but not of code.
      if (label?.type === 'text' && label.value === link.url && /^https?:/i.test(link.url))
        return [{ type: 'inlineCode', value: link.url }];
      if (link.url !== '' && link.url !== '#')
        findings.gone(line, '여기서는 갈 수 없는 주소라 글만 남깁니다.', link.url);
      return link.children.flatMap((child) => (child.type === 'text' ? withLinks(child) : [child]));
    }
    link.url = url;
    const kind = kindOf(url);
    if (kind !== undefined && !embeds.some((embed) => embed.url === url))
      embeds.push({ kind, url, line: line ?? 1 });
    const hasPicture = link.children.some(({ type }) => type === 'image');
    if (isBlank(renderPlainText(link)) && !hasPicture)
      link.children = [{ type: 'text', value: url.replace(/^https?:\/\/|\/$/g, '') }];
    const last = link.children.at(-1);
    if (last?.type !== 'text' || !/\S\s+$/.test(last.value)) return withoutParticle(link);
    // A blank at its end is none of the link's.
    last.value = last.value.trimEnd();
    return [...withoutParticle(link), { type: 'text', value: ' ' }];
  }
}

const bareAddress =
  /(https?:\/\/[^\s<>()"'`\u3000-\u303F]*[\p{L}\p{N}/]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?![\w-]))/iu;

/** The address that was meant, if it leads to the web or to a heading of the text. */
function wholeAddress(written: string, anchors: ReadonlySet<string>): string | undefined {
  const url = written.trim().replaceAll(' ', '%20');
  const whole = /^\/\/[^/]/.test(url)
    ? `https:${url}`
    : /^www\./i.test(url)
      ? `https://${url}`
      : url;
  if (whole.startsWith('#')) {
    const id = decodeAddress(whole.slice(1)) ?? '';
    const near = [id, id.toLowerCase()].find((name) => anchors.has(name));
    return near === undefined ? undefined : `#${near}`;
  }
  if (whole.startsWith('/') || !isLinkable(whole) || isLocalAddress(whole)) return undefined;
  return whole;
}

/** A bare address takes a particle in that is none of its own: `https://aws.amazon.com/에서`. */
function withoutParticle(link: Link): PhrasingContent[] {
  const [label] = link.children;
  if (link.children.length !== 1 || label?.type !== 'text' || !/^https?:/.test(label.value))
    return [link];
  if (label.value !== link.url && decodeAddress(link.url, decodeURI) !== label.value) return [link];
  const tail = /[가-힣]+$/.exec(label.value)?.[0];
  if (tail === undefined || !isJosa(tail)) return [link];
  label.value = label.value.slice(0, -tail.length);
  link.url = encodeURI(label.value);
  return [link, { type: 'text', value: tail }];
}
