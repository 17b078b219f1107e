import Citaat from './Citaat.astro';
import Figuur from './Figuur.astro';
import Kader from './Kader.astro';
import Planfiguur from './Planfiguur.astro';
import Sic from './Sic.astro';
import Taal from './Taal.astro';
import Tabel from './Tabel.astro';

/** What the names an author uses in a body are drawn with; the same names as in `mdx/allowed.ts`. */
export const components = { Citaat, Figuur, Kader, Planfiguur, Sic, Taal, Tabel };
