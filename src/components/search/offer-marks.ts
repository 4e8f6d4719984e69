/** Loads the marks of what was searched for, only for who comes from a search. */
if (/[?&]mark=/.test(location.search) && document.querySelector('main article'))
  import('#site/search/arrival/search-marks.ts').catch(console.error);
