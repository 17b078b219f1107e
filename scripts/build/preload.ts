// Preload of the process that Astro runs in: ends it when the build that started it is gone.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
