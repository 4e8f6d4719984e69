/** A picture's title in Markdown → its caption and its credit: `설명 | 사진: 홍길동`. */
export function splitCaption(title: string): { caption: string; credit?: string } {
  const [caption = '', credit] = title.split('|').map((part) => part.trim());
  return credit ? { caption, credit } : { caption };
}
