import type { GateMessages } from "../gate-messages.ts";

export const zhHans: GateMessages = {
  "image-alt": {
    missing: {
      message: "图片 {src} 没有替代文本。",
      fix: '请写出这张图片向读者传达的内容。如果它没有传达正文以外的内容，请写 alt=""，说明它只起装饰作用。',
    },
  },
  "image-alt-filename": {
    file: {
      message: "替代文本“{alt}”是一个文件名。",
      fix: "请写出这张图片向读者传达的内容。",
    },
    placeholder: {
      message: "替代文本“{alt}”只是占位用的，真正的描述还没有写。",
      fix: '请写出这张图片向读者传达的内容。如果它没有传达正文以外的内容，请写 alt=""，说明它只起装饰作用。',
    },
    invisible: {
      message: "图片 {src} 的替代文本里只有看不见的字符。",
      fix: '请写出这张图片向读者传达的内容，或者写 alt=""，说明它只起装饰作用。',
    },
    linked: {
      message: "图片 {src} 是通往 {href} 的链接，却标为不传达任何内容。",
      fix: "请在替代文本里写明链接通往哪里，或者去掉链接。",
    },
    "unsure-number": {
      message: "替代文本“{alt}”可能是一个名称，也可能只是编号。",
      fix: "如果这不是读者熟悉的名称，请写出图片向读者传达的内容。",
    },
    "unsure-name": {
      message: "替代文本“{alt}”与图片的文件名相同。",
      fix: "如果图片传达的就是这些，不必改动；否则请写出它向读者传达的内容。",
    },
    "unsure-marks": {
      message: "替代文本“{alt}”只有符号，没有文字。",
      fix: '请写出这张图片向读者传达的内容，或者写 alt=""，说明它只起装饰作用。',
    },
  },
  "link-name": {
    empty: {
      message: "通往 {href} 的链接没有文字。",
      fix: "请在链接里写明它通往什么内容，或者去掉链接。",
    },
    "unsure-marks": {
      message: "通往 {href} 的链接只有“{text}”，许多读屏软件会跳过不读。",
      fix: "请在链接里写明它通往什么内容；如果这些符号读出来正是您要的，可以保留。",
    },
  },
  "heading-empty": {
    empty: {
      message: "一个 {level} 级小标题没有文字。",
      fix: "请写明这一部分讲什么，或者去掉小标题。",
    },
    "unsure-marks": {
      message: "小标题“{text}”只有符号，没有文字，许多读屏软件会跳过不读。",
      fix: "请写明这一部分讲什么；如果这里并不开始新的内容，请改用分隔线（---）。",
    },
  },
  "heading-h1": {
    "second-title": {
      message: "小标题“{text}”用了 1 级，而 1 级是文章标题的级别。",
      fix: "请改用 2 级（Markdown 中用 ##，HTML 中用 h2）。如果它就是文章标题，请把它设为标题，并从正文中去掉。",
    },
  },
  "heading-order": {
    skipped: {
      message: "小标题“{text}”是 {level} 级，但它上面没有 {wanted} 级的标题。",
      fix: "请改为 {wanted} 级，或者在它前面加一个 {wanted} 级的标题。",
    },
    early: {
      message: "小标题“{text}”是 {level} 级，却排在 {wanted} 级的小标题之前。",
      fix: "请让它与其他小标题用同一级别（Markdown 中用 ##，HTML 中用 h2），或者把它移到其中一个下面。",
    },
    "too-deep": {
      message: "小标题“{text}”在文章标题之下会成为 7 级，而标题只有六级。",
      fix: "请改为 {wanted} 级，或者让小标题从 2 级开始。",
    },
  },
  "anchor-target": {
    link: {
      message: "链接“{text}”指向 {href}，但本页没有这个位置。",
      fix: "请给所指的小标题加上这个 id（Markdown 中写 ## 小标题 {#{id}}，HTML 中用 id），或者在链接里写它已有的 id。",
    },
    note: {
      message: "正文中有注释“{id}”的标记，但没有这条注释。",
      fix: "请补上注释（Markdown 中写 [^{id}]: …），或者去掉正文中的标记。",
    },
  },
  "language-valid": {
    malformed: {
      message: "语言“{tag}”不符合 BCP 47 标签的格式。",
      fix: "请写语言标签，例如 en、ko 或 pt-BR。",
    },
    unregistered: {
      message: "没有哪种语言的标签是“{tag}”。",
      fix: "请写语言标签，例如 en、ko 或 pt-BR，而不是语言或国家的名称。",
    },
    meant: {
      message: "没有哪种语言的标签是“{tag}”。",
      fix: "如果指的是这种语言，请改写为 {meant}。",
    },
    "unsure-rare": {
      message: "语言标签“{tag}”是大多数软件都不认识的。",
      fix: "请核对这个标签；如果没有写错，不必改动。",
    },
  },
  "table-headers": {
    none: {
      message: "表格没有表头单元格。",
      fix: "请把各列或各行的名称标为表头：HTML 中用带 scope 的 th，Markdown 中是 |---| 上面的那一行。",
    },
    "bold-row": {
      message: "表格的第一行只是加粗，没有标为表头。",
      fix: '请把这些单元格标为表头：HTML 中用 <th scope="col"> 代替加粗。',
    },
    "bold-column": {
      message: "表格的第一列只是加粗，没有标为表头。",
      fix: '请把这些单元格标为表头：HTML 中用 <th scope="row"> 代替加粗。',
    },
    uncovered: {
      message:
        "表格中有 {count} 个单元格没有对应的表头，第一个是第 {row} 行第 {column} 列的“{text}”。",
      fix: "请让每一列或每一行都有写明文字的表头单元格，并检查合并单元格的范围。",
    },
    "unsure-labels": {
      message: "表格的第一列没有表头；“{text}”等单元格看起来是各行的名称。",
      fix: '请把它们标为行的表头（HTML 中用 <th scope="row">），或者在列的表头里写明这一列是什么。',
    },
    "unsure-layout": {
      message: "表格没有表头单元格，里面却有长段文字，像是用来排版的。",
      fix: "如果是数据，请标出表头；如果不是，请把单元格的内容写成段落或列表。",
    },
  },
  "embed-title": {
    missing: {
      message: "嵌入内容 {href} 没有标题。",
      fix: '请写明它是什么：在 iframe 上写 title="边境口岸地图" 之类，在引文上用 data-title。',
    },
    "unsure-generic": {
      message: "嵌入内容 {href} 的标题是“{title}”，可能看不出它是什么。",
      fix: "请写明这里展示或播放的是什么。",
    },
  },
  "media-alternative": {
    video: {
      message: "视频 {src} 既没有字幕，也没有文字稿。",
      fix: '请加上字幕（<track kind="captions" src="…">）或文字稿（data-transcript="…"）。',
    },
    "video-titled": {
      message: "视频“{title}”既没有字幕，也没有文字稿。",
      fix: '请加上字幕（<track kind="captions" src="…">）或文字稿（data-transcript="…"）。',
    },
    audio: {
      message: "音频 {src} 没有文字稿。",
      fix: '请把说的话写成文字，并在 audio 元素上注明网址：data-transcript="…"。',
    },
    "audio-titled": {
      message: "音频“{title}”没有文字稿。",
      fix: '请把说的话写成文字，并在 audio 元素上注明网址：data-transcript="…"。',
    },
    "unsure-near": {
      message: "{src} 旁边的“{text}”可能是它的文字稿或字幕，但两者没有关联起来。",
      fix: "如果是，请把它的网址也写在音视频上（data-transcript 或 track），这样各种形式都会提供。",
    },
    "unsure-near-titled": {
      message: "“{title}”旁边的“{text}”可能是它的文字稿或字幕，但两者没有关联起来。",
      fix: "如果是，请把它的网址也写在音视频上（data-transcript 或 track），这样各种形式都会提供。",
    },
  },
  "title-missing": {
    missing: {
      message: "文章没有标题。",
      fix: "请在 front matter 中加上 title，或者以 1 级标题开头。",
    },
  },
  "title-length": {
    long: {
      message: "标题有 {length} 个字符，最多可以有 {most} 个。",
      fix: "请缩短标题，把其余内容放进导语。",
    },
  },
  "url-scheme": {
    link: {
      message: "链接指向“{address}”，这样的网址不能用作链接。",
      fix: "请使用以 https://、http:// 或 mailto: 开头的网址。",
    },
    resource: {
      message: "网址“{address}”无法加载。",
      fix: "请使用以 https:// 或 http:// 开头的网址。",
    },
  },
  "text-controls": {
    control: {
      message: "“{text}”这段文字里有控制字符或不完整的字符。",
      fix: "请重新输入这些文字，或者把源文件重新保存为 UTF-8。",
    },
    unclosed: {
      message: "“{text}”这段文字里有看不见的字符 {name}，后面没有与它配对的结束字符。",
      fix: "请把它去掉。需要标明书写方向不同的文字时，请改为注明它的语言（lang）。",
    },
    unopened: {
      message: "“{text}”这段文字里有看不见的字符 {name}，前面没有与它配对的起始字符。",
      fix: "请把它去掉。",
    },
  },
  "link-text-vague": {
    vague: {
      message: "链接“{text}”没有说明通往哪里。",
      fix: "请用链接的文字告诉读者会看到什么，例如页面的标题或主题。",
    },
    "unsure-language": {
      message: "目前没有 {lang} 的含糊链接文字词表。",
      fix: "请单独读一读各个链接，看看是否每个都说明了通往哪里。",
    },
  },
  "link-text-url": {
    address: {
      message: "链接的文字就是网址：“{text}”。",
      fix: "请写明这是什么页面，例如它的标题和发布者。网址仍保留在链接中。",
    },
  },
  "link-same-text": {
    same: {
      message: "有两个链接的文字都是“{text}”，却通往不同的页面：{first} 和 {second}。",
      fix: "请让两个链接的文字有所区别，或者都通往同一个页面。",
    },
  },
  "image-alt-length": {
    long: {
      message: "替代文本有 {count} 个字符，超过 {limit} 个听起来就吃力。",
      fix: "请用一两句话写出图片传达的内容，把其余部分移到图片说明或正文中。",
    },
  },
  "image-alt-redundant": {
    prefix: {
      message: "替代文本里写了这是一张图片：“{words}”。这一点读屏软件已经会说。",
      fix: "请去掉这些字，直接从图片里有什么写起。",
    },
    caption: {
      message: "替代文本与图片说明重复，同样的话会听到两遍。",
      fix: "请在替代文本里写看到了什么，在图片说明里写它意味着什么。",
    },
    "unsure-language": {
      message: "目前没有 {lang} 中“……的图片”这类说法的词表。",
      fix: "请读一读各处替代文本，看看有没有哪一处特意说明这是图片。",
    },
  },
  "heading-fake": {
    bold: {
      message: "“{text}”是一个加粗的段落，看起来是当作小标题用的。",
      fix: "请把它改为小标题：在 Markdown 中，行首写 ##，不要用星号加粗。",
    },
    "unsure-sentence": {
      message: "“{text}”是排在其他文字之前的一个加粗段落。",
      fix: "如果它是后面内容的标题，请改为小标题；如果只是强调，可以保留。",
    },
  },
  "list-fake": {
    typed: {
      message: "有 {count} 行以“{sign}”开头，看起来像列表，其实不是列表。",
      fix: "请把它们改为列表。在 Markdown 中，每行以“- ”或“1. ”开头，第一行之前空一行。",
    },
    "unsure-dialogue": {
      message: "有 {count} 行以“{sign}”开头。",
      fix: "如果是列表，请改为列表；如果是人物对话，可以保留。",
    },
  },
  "heading-long": {
    long: {
      message: "小标题有 {count} 个字符，超过 {limit} 个就太长，不便靠听来浏览。",
      fix: "请用几个词说明这一部分讲什么，把其余内容移到第一段。",
    },
  },
  "structure-sparse": {
    sparse: {
      message: "正文有 {count} 个词，却没有小标题；超过 {limit} 个词就应当有。",
      fix: "请给正文的每一部分加上小标题。",
    },
  },
  "text-caps": {
    head: {
      message: "“{text}”全部是大写字母。",
      fix: "请像普通句子那样书写，只在该语言需要的地方用大写。",
    },
    run: {
      message: "“{text}”中有 {count} 个词全部是大写字母。",
      fix: "请改用小写。如果内容重要，请标为强调。",
    },
  },
  "language-passage": {
    script: {
      message: "“{text}”用的是另一种文字，但没有注明语言。",
      fix: '请注明是哪种语言：词句用 <span lang="…">…</span> 括起来，段落用 <div lang="…"> 括起来。',
    },
    language: {
      message: "“{text}”看起来是 {language}，却标为 {lang}。",
      fix: '请注明是哪种语言：词句用 <span lang="{found}">…</span> 括起来，段落用 <div lang="{found}"> 括起来。',
    },
    article: {
      message: "文章注明的语言是 {lang}，但内容看起来是 {language}。",
      fix: "请更正文章的语言，即 front matter 中的“lang”。",
    },
    "unsure-term": {
      message: "有些词用的是另一种文字，没有注明语言：{list}。",
      fix: '名称可以不改。其他词请注明是哪种语言：<span lang="…">…</span>。',
    },
  },
  "sensory-reference": {
    pointer: {
      message: "“{words}”只靠位置、颜色或形状来指明对象。",
      fix: "请同时写出它的名称，例如图例或小标题中的叫法，或者加上通往它的链接。",
    },
    "unsure-language": {
      message: "目前没有 {lang} 中表示位置和颜色的词表。",
      fix: "请看看有没有只靠位置、颜色或形状来指明对象的地方，例如“红线”或“见上图”。",
    },
  },
  abbreviation: {
    unexplained: {
      message: "全文没有写出“{letters}”的全称。",
      fix: "请在首次出现处写全称，并用括号注明缩写，例如“世界卫生组织（WHO）”。",
    },
    unsure: {
      message: "无法判断这些是缩写、名称，还是为强调而大写的词：{list}。",
      fix: "缩写请在首次出现处写全称。强调的词请用小写，并标为强调。",
    },
  },
  "table-wide": {
    wide: {
      message: "表格有 {count} 列，超过 {limit} 列就不容易听明白。",
      fix: "请拆成几个列数较少的表格，或者行列对调，或者去掉正文不需要的列。",
    },
  },
  "table-layout": {
    "one-row": {
      message: "表格只有一行，又没有表头，看不出任何对应关系。",
      fix: "请把单元格的内容写成段落、列表或引文。",
    },
    "one-column": {
      message: "表格只有一列，又没有表头，看不出任何对应关系。",
      fix: "请把单元格的内容写成段落、列表或引文。",
    },
    prose: {
      message: "表格没有表头，单元格里是整段文字，像是用来排版的。",
      fix: "请把文字依次写下来，并加上小标题。如果是数据，请标出表头单元格。",
    },
  },
  "emoji-run": {
    run: {
      message: "有 {count} 个表情符号连在一起：{emoji}。",
      fix: "请保留一个，并用文字写出它的意思。",
    },
  },
  "symbol-art": {
    signs: {
      message: "“{signs}”是用符号拼成的图形。",
      fix: "请改用文字，或者换成带替代文本的图片。用来分隔上下文的，请用分隔线：Markdown 中写 ---。",
    },
    picture: {
      message: "这段文字看起来是用符号拼成的图画。",
      fix: "请换成带替代文本的图片。",
    },
  },
  "speech-unreadable": {
    lost: {
      message: "这些符号读不出声音：{signs}（{codes}）。",
      fix: "请用文字写出它们的意思；如果是编码错误或图标字体造成的，请把文字改正过来。",
    },
    heard: {
      message: "朗读稿里有语音引擎读不出的符号：{signs}（{codes}）。",
      fix: "请用文字写出它们的意思。",
    },
  },
  "sentence-long": {
    long: {
      message: "超过 {limit} 个词的句子有 {count} 个，最长的有 {words} 个词。",
      fix: "请把每个长句拆成两三句。",
    },
  },
  "paragraph-long": {
    long: {
      message: "超过 {limit} 个词的段落有 {count} 个，最长的有 {words} 个词。",
      fix: "请在开始讲新内容的地方另起一段。",
    },
  },
  "reading-level": {
    difficult: {
      message:
        "这篇文字很难读：易读度为 {ease} 分（满分 100 分），平均每句 {words} 个词（依据：{source}）。",
      fix: "请缩短句子，有常用词就用常用词。如果话题本身较难，请在开头写一段浅显的摘要。",
    },
  },
  "image-alt-judge": {
    word: {
      message: "一张图片的替代文本只有“{text}”一个词。需要再看一看的图片：{count} 张。",
      fix: "请像打电话时那样，说出图片里重要的东西；如果一个词就够，可以保留。",
    },
    title: {
      message: "替代文本就是文章标题。需要再看一看的图片：{count} 张。",
      fix: "请写看到了什么；标题前面已经听过了。",
    },
    again: {
      message: "两张图片的替代文本相同，都是“{text}”。需要再看一看的图片：{count} 张。",
      fix: "请分别写出它们有什么不同。",
    },
    decorative: {
      message: "一张带有图片说明“{text}”的图片被标为装饰。需要再看一看的图片：{count} 张。",
      fix: "需要图片说明的图片总传达了些什么：请写出来，或者去掉图片说明。",
    },
  },
};
