import { analyseCore, saveVerdicts } from './linear-time.ts';

// npm run bench:patterns: analyses every pattern in core, keeps the verdicts of the linear ones and names the others.
const analysis = await analyseCore();
saveVerdicts(analysis);
process.stdout.write(
  `${[...analysis.faults, `${analysis.linear.length} patterns are linear, ${analysis.faults.length} are not`].join('\n')}\n`,
);
process.exitCode = analysis.faults.length > 0 ? 1 : 0;
