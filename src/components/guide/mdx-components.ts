import Aside from './Aside.astro';
import Cite from './Cite.astro';
import Figure from './Figure.astro';
import Link from './Link.astro';
import Sample from './Sample.astro';
import Script from './Script.astro';

/** What a text may use: its page hands these over, so that MDX files import nothing. */
export const MDX_COMPONENTS = { a: Link, Aside, Cite, Figure, Sample, Script };
