#!/usr/bin/env node
// The command line: src/cli.ts, under a Node that can run it.

import { run } from './run.js';

run('src/cli.ts', process.argv.slice(2));
