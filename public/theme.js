// Runs before anything is drawn, so that no page flashes in the wrong colours.
(() => {
  const { dataset } = document.documentElement;
  dataset.scripted = '';
  try {
    const theme = localStorage.getItem('summit-notes:theme');
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  } catch {
    // Without storage the system decides.
  }
})();
