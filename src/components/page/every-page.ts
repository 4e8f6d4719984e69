/** The one script of all pages: each part does nothing where a page lacks what it is for, and loads what is large with its first use. */
import './keep-pages.ts';
import './menu.ts';
import './report-mistake.ts';
import './scroll-regions.ts';
import './theme-switch.ts';
import '../figure/open-figures.ts';
import '../prose/offer-links.ts';
import '../recap/open-contents.ts';
import '../search/offer-marks.ts';
import '../search/offer-search.ts';
import '../search/suggest-loader.ts';
