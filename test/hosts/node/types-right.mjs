// Writes as JSON what are-the-types-wrong finds in a tarball, for those who load modules (node16 in ESM, bundlers).
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';

const analysis = await checkPackage(createPackageFromTarballData(readFileSync(process.argv[2])));
const modules = new Set(['node16-esm', 'bundler']);
const problems = analysis.types
  ? analysis.problems.filter(({ resolutionKind }) => !resolutionKind || modules.has(resolutionKind))
  : [{ kind: 'NoTypes' }];
console.log(JSON.stringify(problems));
