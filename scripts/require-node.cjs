// Written in ES5, so that a Node of any age can read it and say what is wrong.
'use strict';

var NEEDED = 26;
var found = process.versions.node;

if (parseInt(found, 10) < NEEDED) {
  console.error(
    'This project runs on Node ' +
      NEEDED +
      ' or newer and found Node ' +
      found +
      ': run "npm ci" with install scripts allowed, which brings Node ' +
      NEEDED +
      ' along, or install Node ' +
      NEEDED +
      ' yourself.'
  );
  process.exit(1);
}
