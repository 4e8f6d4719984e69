import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from './visit.ts';
import type { Mention, MentionFinder } from '../dictionary/mentions.ts';

/** What the caller lends: who finds the names and where a service's page is, from `/`, as an author would write it. */
export interface ServiceLinkOptions {
  readonly findMentions: MentionFinder;
  readonly serviceUrl: (id: string) => string;
}

/** Links the first mention of each service in a text to its page; headings, links and code are left alone. */
export function remarkServiceLinks({ findMentions, serviceUrl }: ServiceLinkOptions) {
  return (tree: Root): void => {
    const linked = new Set<string>();
    visit(tree, (node, index, parent) => {
      if (node.type === 'heading' || node.type === 'link' || node.type === 'linkReference')
        return SKIP;
      if (node.type !== 'text' || index === undefined || !parent) return undefined;
      const fresh = findMentions(node.value).filter(({ service }) => {
        if (linked.has(service)) return false;
        linked.add(service);
        return true;
      });
      if (fresh.length === 0) return undefined;
      const parts = splitText(node, fresh, serviceUrl);
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}

function splitText(
  text: Text,
  mentions: readonly Mention[],
  serviceUrl: ServiceLinkOptions['serviceUrl'],
): PhrasingContent[] {
  let from = 0;
  const parts = mentions.flatMap((mention): PhrasingContent[] => {
    const before = text.value.slice(from, mention.from);
    from = mention.to;
    const link: Link = {
      type: 'link',
      url: serviceUrl(mention.service),
      children: [{ type: 'text', value: mention.text }],
      data: { hProperties: { className: ['service'] } },
    };
    return before ? [{ type: 'text', value: before }, link] : [link];
  });
  const rest = text.value.slice(from);
  return rest ? [...parts, { type: 'text', value: rest }] : parts;
}
