/** Makes every photo of the page a button that opens it large. */
class PhotoViewer extends HTMLElement {
  #photos: HTMLImageElement[] = [];
  readonly #large = document.createElement('img');
  #shown = 0;

  connectedCallback(): void {
    this.#photos = [...document.querySelectorAll<HTMLImageElement>('main figure.photo img')];
    for (const [index, photo] of this.#photos.entries()) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'photo-open';
      button.ariaHasPopup = 'dialog';
      button.ariaLabel = `크게 보기: ${photo.alt}`;
      photo.replaceWith(button);
      button.append(photo);
      button.addEventListener('click', () => this.#open(index));
    }
    this.addEventListener('click', ({ target }) => {
      const turn = target instanceof HTMLElement && target.dataset['turn'];
      if (turn) this.#show(this.#shown + Number(turn));
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft') this.#show(this.#shown - 1);
      if (key === 'ArrowRight') this.#show(this.#shown + 1);
    });
    this.#find('figure').prepend(this.#large);
    this.#find('.turn').hidden = this.#photos.length < 2;
  }

  #open(index: number): void {
    this.#show(index);
    // The dialog gives the focus back to the button when it closes.
    this.#find<HTMLDialogElement>('dialog').showModal();
  }

  #show(index: number): void {
    const count = this.#photos.length;
    this.#shown = (index + count) % count;
    const photo = this.#photos[this.#shown];
    if (!photo) return;
    const { srcset, src, alt } = photo;
    Object.assign(this.#large, { sizes: '100vw', srcset, src, alt });
    const caption = photo.closest('figure')?.querySelector('figcaption');
    this.#find('figcaption').replaceChildren(...(caption?.cloneNode(true).childNodes ?? []));
    this.#find('output').textContent = `${this.#shown + 1} / ${count}`;
  }

  #find<Kind extends HTMLElement>(selector: string): Kind {
    return this.querySelector<Kind>(selector)!;
  }
}

customElements.define('photo-viewer', PhotoViewer);
