// The one door in: `npm start`, `npm test`, `npm run kraften` and the rest all call `node tooling/bootstrap/bootstrap.mjs <task>`.
// This file is read by whatever Node the newcomer has, so its syntax is old on purpose; the work is in tasks.mjs.
var version = process.versions.node.split('.');

if (Number(version[0]) * 100 + Number(version[1]) < 2019) {
  process.stderr.write(
    '\nKraften behöver Node 20.19 eller nyare. Den här datorn har Node ' +
      process.versions.node +
      '.\nInstallera en nyare Node (version 24 passar bäst) och kör samma kommando igen.\n\n',
  );
  process.exitCode = 1;
} else {
  void import('./tasks.mjs').then(function (tasks) {
    return tasks.runTask(process.argv[2], process.argv.slice(3));
  });
}
