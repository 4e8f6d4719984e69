/** `<report-mistake>`: tells the form the title, the heading and the words that the reader selected, or the heading they came to. */
class ReportMistake extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    link?.addEventListener('click', () => {
      const selection = getSelection();
      const words = String(selection ?? '').trim();
      const place = words === '' ? document.querySelector(':target') : selection?.anchorNode;
      const heading = place && headingOf(place);
      const form = new URL(link.href);
      const page = new URL(location.pathname, location.href);
      page.hash = heading?.id ?? '';
      form.searchParams.set('page', page.href);
      form.searchParams.set('title', this.dataset['title'] ?? '');
      if (words !== '') form.searchParams.set('wrong', words.slice(0, 300));
      link.href = form.href;
    });
  }
}

/** The last heading of the text that stands before a node, or is it. */
function headingOf(place: Node): Element | undefined {
  const headings = [...document.querySelectorAll('.prose :is(h2, h3, h4)[id]')];
  return headings.findLast(
    (heading) =>
      heading === place ||
      (heading.compareDocumentPosition(place) &
        (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !==
        0,
  );
}

customElements.define('report-mistake', ReportMistake);
