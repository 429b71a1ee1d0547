// The one door in: `npm start`, `npm test`, `npm run kraften` and the rest all call `node tooling/bootstrap/bootstrap.mjs <task>`.
// This file is read by whatever Node the newcomer has, so its syntax is old on purpose; the work is in tasks.mjs.
var parts = process.versions.node.split('.').map(Number);

if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  process.stderr.write(
    '\nKraften behöver Node 20.19 eller nyare. Den här datorn har Node ' +
      process.versions.node +
      '.\nInstallera en nyare Node (version 24 passar bäst) och kör samma kommando igen.\n\n',
  );
  process.exitCode = 1;
} else {
  import('./tasks.mjs').then(function (tasks) {
    return tasks.runTask(process.argv[2], process.argv.slice(3));
  });
}
