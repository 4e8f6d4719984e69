/** A name as disks of macOS and Windows compare it, where case and the two ways to write a syllable are one: `Stage.JPG` → `stage.jpg`. */
export const foldFileName = (name: string): string => name.normalize('NFC').toLowerCase();

/** Whether a name's Hangul is written in its parts (NFD), as macOS copies it. */
export const isDecomposed = (name: string): boolean => name !== name.normalize('NFC');
