import { build } from 'vite'; import { gzipSync } from 'node:zlib';
const only = process.argv[2];
for (const [name, entry, opts] of [['react','main.tsx',{}],['elig','elig.tsx',{}],['elig pure','elig.tsx',{treeshake:{manualPureFunctions:['z']}}],['trpc','trpc.tsx',{}]]) {
  const out = await build({ root: import.meta.dirname, configFile:false, logLevel:'error', build:{ write:false, target:['es2020','chrome80','safari13'], rolldownOptions:{ input: import.meta.dirname+'/'+entry, ...opts } } });
  const o = (Array.isArray(out)?out[0]:out).output;
  console.log(name, o.map(c=>c.fileName+' '+gzipSync(c.code??c.source).length).join(' '));
}
