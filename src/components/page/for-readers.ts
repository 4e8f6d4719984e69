/** The rest of what pages do, loaded with a reader's first sign: each part does nothing where a page lacks what it is for, and loads what is large with its first use. */
import './fetch-ahead.ts';
import './keep-pages.ts';
import './menu.ts';
import './report-mistake.ts';
import './scroll-regions.ts';
import './theme-switch.ts';
import '../figure/open-figures.ts';
import '../prose/offer-links.ts';
import '../recap/follow-reader.ts';
import '../search/offer-marks.ts';
import '../search/guard-forms.ts';
import '../search/suggest-loader.ts';
