/** A change of a text: what stands from one offset to another (UTF-16, end exclusive) becomes something else. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What is changed, in Korean; edits of one change say the same and are told once. */
  readonly what: string;
}

/** The edits that can be made together, in order: of two that overlap, the one that begins first. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const chosen: Edit[] = [];
  for (const edit of edits.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    const end = chosen.at(-1)?.to ?? 0;
    const isSamePlace = edit.from === edit.to && chosen.at(-1)?.from === edit.from;
    if (edit.from >= end && !isSamePlace) chosen.push(edit);
  }
  return chosen;
}

/** A text with edits made that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let [end, made] = [0, ''];
  for (const edit of edits) {
    made += text.slice(end, edit.from) + edit.text;
    end = edit.to;
  }
  return made + text.slice(end);
}

/** Where an offset of the edited text was before: within a change, where that begins. */
export function offsetBefore(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { from, to, text } of edits) {
    if (offset < from + shift) break;
    if (offset < from + shift + text.length) return from;
    shift += text.length - (to - from);
  }
  return offset - shift;
}
