/** Whether an address is that of a film. */
export const isVideo = (url: string): boolean =>
  /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com\/watch|youtu\.be\/|vimeo\.com\/\d|tv\.naver\.com\/v\/)/i.test(
    url,
  );

/** Whether an address is that of a deck of slides. */
export const isSlides = (url: string): boolean =>
  /^https?:\/\/(?:www\.)?(?:(?:\w+\.)?slideshare\.net\/|speakerdeck\.com\/\w+\/|docs\.google\.com\/presentation\/)/i.test(
    url,
  );
