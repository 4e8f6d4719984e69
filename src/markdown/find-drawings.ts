/** The drawings in a rendered text, each as the figure that stands there. */
export const findDrawings = (html: string): readonly string[] =>
  html.match(/<figure\b[^>]*\bclass="diagram\b[^>]*>[\s\S]*?<\/figure>/g) ?? [];
