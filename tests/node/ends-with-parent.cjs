// Preloaded: a server started by a test ends when the test process does, even when that is killed.
process.stdin.on('end', () => process.exit());
process.stdin.resume();
process.stdin.unref?.();
