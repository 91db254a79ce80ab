// Each linter as its own documentation calls it: a function that gives the findings of one text.

/** Loaded one at a time: each is measured in a process of its own. */
export const linters = {
  "write-good": async () => {
    const { default: writeGood } = await import("write-good");
    return (text) => writeGood(text);
  },
  "retext, 6 plugins": async () => {
    const { retext } = await import("retext");
    const plugins = await Promise.all([
      import("retext-equality"),
      import("retext-indefinite-article"),
      import("retext-intensify"),
      import("retext-passive"),
      import("retext-repeated-words"),
      import("retext-simplify"),
    ]);
    const processor = retext();
    for (const { default: plugin } of plugins) processor.use(plugin);
    processor.freeze();
    return async (text) => (await processor.process(text)).messages;
  },
  "alex, its rules": async () => {
    const { unified } = await import("unified");
    const { default: english } = await import("retext-english");
    const { default: equality } = await import("retext-equality");
    const { default: profanities } = await import("retext-profanities");
    const { VFile } = await import("vfile");
    const processor = unified().use(english).use(equality).use(profanities).freeze();
    return (text) => {
      const file = new VFile(text);
      processor.runSync(processor.parse(file), file);
      return file.messages;
    };
  },
  "textlint, 2 light rules": async () => {
    const { TextlintKernel } = await import("@textlint/kernel");
    const { default: plugin } = await import("@textlint/textlint-plugin-text");
    const { default: noTodo } = await import("textlint-rule-no-todo");
    const { default: writeGood } = await import("textlint-rule-write-good");
    const kernel = new TextlintKernel();
    const options = {
      ext: ".txt",
      plugins: [{ pluginId: "text", plugin: plugin.default ?? plugin }],
      rules: [
        { ruleId: "no-todo", rule: noTodo.default ?? noTodo },
        { ruleId: "write-good", rule: writeGood.default ?? writeGood },
      ],
    };
    return async (text) => (await kernel.lintText(text, options)).messages;
  },
};
