/** Narrows a lineage's table to the stage that is chosen, which the address keeps. */
const form = document.querySelector<HTMLFormElement>('.stage-choice');
const table = document.querySelector<HTMLTableElement>('.stage-table');
if (form && table) offerStages(form, table);

function offerStages(form: HTMLFormElement, table: HTMLTableElement): void {
  const [range, output, all] = [
    form.querySelector('input')!,
    form.querySelector('output')!,
    form.querySelector('button')!,
  ];
  const disputed = document.querySelector<HTMLElement>('.disputed')!;
  const rows = [...table.tBodies[0]!.rows];
  const names = ['모든 단계', ...rows.map((row) => row.cells[0]!.textContent.trim())];

  const show = (chosen: number): void => {
    range.value = String(chosen);
    range.ariaValueText = output.value = names[chosen]!;
    all.hidden = chosen === 0;
    table.toggleAttribute('data-chosen', chosen > 0);
    for (const [index, row] of rows.entries()) row.hidden = chosen > 0 && index + 1 !== chosen;
    const sentences = [...disputed.querySelectorAll('li')];
    for (const one of sentences) one.hidden = !one.dataset['at']!.split(' ').includes(`${chosen}`);
    disputed.hidden = sentences.every(({ hidden }) => hidden);
  };
  const read = (): number =>
    Math.max(0, names.indexOf(new URL(location.href).searchParams.get('stage') ?? '', 1));
  const keep = (chosen: number): void => {
    if (chosen === read()) return;
    const address = new URL(location.href);
    if (chosen === 0) address.searchParams.delete('stage');
    else address.searchParams.set('stage', names[chosen]!);
    history.pushState(null, '', address);
  };

  range.addEventListener('input', () => show(range.valueAsNumber));
  range.addEventListener('change', () => keep(range.valueAsNumber));
  form.addEventListener('submit', (event) => event.preventDefault());
  all.addEventListener('click', () => {
    show(0);
    keep(0);
    range.focus();
  });
  addEventListener('popstate', () => show(read()));
  form.hidden = false;
  show(read());
}
