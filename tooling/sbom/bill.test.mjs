import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { shippedPackages } from '../licences/shipped-packages.mjs';
import { billOfMaterials, problemsOf } from './bill.mjs';

const shipped = shippedPackages();
const bill = JSON.parse(await billOfMaterials());
/** @type {import('./bill.mjs').Component[]} */
const components = bill.components;
/** @param {import('./bill.mjs').Component} component */
const isFastify = ({ name }) => name === 'fastify';

test('the bill is CycloneDX 1.6 and names every package that ships', () => {
  assert.ok(shipped.length > 50, 'too little is installed to compare with');
  assert.deepEqual(problemsOf(bill, shipped), []);
});

test('what the server names as its dependencies is there, and tools are not', () => {
  const names = new Set(components.map(({ purl }) => decodeURIComponent(purl).replace(/^pkg:npm\/|@[^@]*$/g, '')));
  const { dependencies } = JSON.parse(readFileSync(new URL('../../apps/server/package.json', import.meta.url), 'utf8'));
  assert.deepEqual(
    Object.keys(dependencies).filter((name) => !names.has(name)),
    [],
  );
  for (const tool of ['vitest', '@playwright/test', 'turbo', 'knip']) assert.ok(!names.has(tool), tool);
});

test('a bill that lacks a package, a hash or its version is noticed', () => {
  const without = { ...bill, components: components.filter((component) => !isFastify(component)) };
  assert.match(problemsOf(without, shipped).join('\n'), /^fastify@[\d.]+ ships but is missing$/m);
  const bare = components.map((component) =>
    isFastify(component) ? { ...component, externalReferences: [] } : component,
  );
  assert.match(problemsOf({ ...bill, components: bare }, shipped).join('\n'), /^pkg:npm\/fastify@[\d.]+ has no hash$/);
  assert.deepEqual(problemsOf({ ...bill, specVersion: '1.4' }, shipped), ['specVersion is 1.4']);
});

test('the same lock file gives the same packages in the same order', async () => {
  assert.deepEqual(JSON.parse(await billOfMaterials()).components, components);
});
