import { describe, expect, it } from 'vitest';
import { composePlate } from '../compose-plate';
import { drawPlate } from '../draw-plate';
import { claims, plateOf } from '../test-support/plates';
import { plateStylesheet } from './paint';

const large = { width: 900, height: 600 };
const first = claims[0]?.id ?? '';
const options = {
  colours: 'light',
  idPrefix: 'p-',
  title: 'A & B',
  description: '"quoted"',
} as const;

describe('the SVG', () => {
  const full = {
    title: true,
    legend: true,
    credits: true,
    neutrality: true,
  };
  const input = plateOf(first, large, { show: full, titleText: 'A & B' });
  const svg = drawPlate(input, options);

  it('has the same bytes each time', () => {
    expect(drawPlate(plateOf(first, large, { show: full, titleText: 'A & B' }), options)).toBe(svg);
  });

  it('has no style attribute, element or script, so that the strictest policy lets it through', () => {
    expect(svg).not.toMatch(/\sstyle=|<style|<script|\son\w+=/);
  });

  it('is named and described for those who do not see it, with its text escaped', () => {
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-labelledby="p-title p-desc"');
    expect(svg).toContain('<title id="p-title">A &amp; B</title>');
    expect(svg).toContain('<desc id="p-desc">&quot;quoted&quot;</desc>');
  });

  it('uses each id once, and begins each with the prefix', () => {
    const ids = [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id?.startsWith('p-'))).toEqual([]);
    const used = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });

  it('carries the credits of the visible layers and the neutral line', () => {
    expect(svg).toContain('OpenStreetMap contributors');
    expect(svg).toContain(input.words.text.neutrality);
  });

  it('gives the map all of its size where nothing stands around it', () => {
    expect(composePlate(plateOf(first, large)).mapBox).toEqual([0, 0, 900, 600]);
    const [, top, , bottom] = composePlate(input).mapBox;
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(600);
  });

  it('has literal colours, or classes that the style sheet knows', () => {
    expect(svg).not.toContain('class=');
    const classes = drawPlate(input, { ...options, colours: 'classes' });
    expect(classes).not.toMatch(/(fill|stroke)="#/);
    const sheet = plateStylesheet();
    const names = [...classes.matchAll(/class="([^"]*)"/g)].flatMap(
      ([, names]) => names?.split(' ') ?? [],
    );
    expect(names.length).toBeGreaterThan(0);
    expect([...new Set(names)].filter((name) => !sheet.includes(`.${name}{`))).toEqual([]);
  });

  it('names measured pieces, so that claim and piece can light each other up', () => {
    const claim = claims[0];
    expect(svg).toContain(`data-measurement="${claim?.measurements[0]}"`);
  });
});
