/** All that runs on the search page alone. */
import '#site/search/page/search-box.ts';
import '#site/search/suggest/direct-links.ts';
