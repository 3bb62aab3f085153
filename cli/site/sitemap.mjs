/** What a site says to search engines: which pages there are, and when they were changed. */
import { addressOf, fileOf, pagesOf } from './place.mjs';

/** @import { Place } from './place.mjs' */

/** @param {readonly Place[]} places */
export function sitemap(places) {
  const urls = places.flatMap((place) =>
    pagesOf(place.content).map((file) => {
      const { updated } = place.content.topics.find((topic) => fileOf(topic) === file) ?? place.content;
      const date = updated ? `<lastmod>${updated}</lastmod>` : '';
      return `  <url><loc>${escape(String(addressOf(place, file)))}</loc>${date}</url>`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** @param {string} base */
export const robots = (base) => `User-agent: *\nAllow: /\nSitemap: ${base}sitemap.xml\n`;

/** @param {string} address */
const escape = (address) => address.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
