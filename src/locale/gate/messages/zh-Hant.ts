import type { GateMessages } from "../gate-messages.ts";

export const zhHant: GateMessages = {
  "image-alt": {
    missing: {
      message: "圖片 {src} 沒有替代文字。",
      fix: '請寫出這張圖片要告訴讀者什麼。如果它沒有傳達內文以外的內容，請寫 alt=""，表示只作裝飾。',
    },
  },
  "image-alt-filename": {
    file: {
      message: "替代文字「{alt}」是檔案名稱。",
      fix: "請寫出這張圖片要告訴讀者什麼。",
    },
    placeholder: {
      message: "替代文字「{alt}」只是先占著位置，真正的描述還沒有寫。",
      fix: '請寫出這張圖片要告訴讀者什麼。如果它沒有傳達內文以外的內容，請寫 alt=""，表示只作裝飾。',
    },
    invisible: {
      message: "圖片 {src} 的替代文字裡只有看不見的字元。",
      fix: '請寫出這張圖片要告訴讀者什麼，或寫 alt=""，表示只作裝飾。',
    },
    linked: {
      message: "圖片 {src} 是前往 {href} 的連結，卻標示為不傳達任何內容。",
      fix: "請在替代文字裡寫明連結會前往哪裡，或移除連結。",
    },
    "unsure-number": {
      message: "替代文字「{alt}」可能是名稱，也可能只是編號。",
      fix: "如果這不是讀者熟悉的名稱，請寫出圖片要告訴讀者什麼。",
    },
    "unsure-name": {
      message: "替代文字「{alt}」和圖片的檔名相同。",
      fix: "如果圖片要傳達的就是這些，不必更動；否則請寫出它要告訴讀者什麼。",
    },
    "unsure-marks": {
      message: "替代文字「{alt}」只有符號，沒有文字。",
      fix: '請寫出這張圖片要告訴讀者什麼，或寫 alt=""，表示只作裝飾。',
    },
  },
  "link-name": {
    empty: {
      message: "前往 {href} 的連結沒有文字。",
      fix: "請在連結裡寫明會看到什麼，或移除連結。",
    },
    "unsure-marks": {
      message: "前往 {href} 的連結只有「{text}」，許多螢幕報讀軟體會略過不唸。",
      fix: "請在連結裡寫明會看到什麼；如果這些符號唸出來正符合原意，可以保留。",
    },
  },
  "heading-empty": {
    empty: {
      message: "有一個第 {level} 級小標題沒有文字。",
      fix: "請寫明這一部分談什麼，或移除小標題。",
    },
    "unsure-marks": {
      message: "小標題「{text}」只有符號，沒有文字，許多螢幕報讀軟體會略過不唸。",
      fix: "請寫明接下來談什麼；如果這裡並沒有開始新的內容，請改用分隔線（---）。",
    },
  },
  "heading-h1": {
    "second-title": {
      message: "小標題「{text}」用了第 1 級，那是文章標題的層級。",
      fix: "請改用第 2 級（Markdown 用 ##，HTML 用 h2）。如果它就是文章標題，請設為標題，並從內文移除。",
    },
  },
  "heading-order": {
    skipped: {
      message: "小標題「{text}」是第 {level} 級，但它上面沒有第 {wanted} 級的標題。",
      fix: "請改為第 {wanted} 級，或在它前面加上第 {wanted} 級的標題。",
    },
    early: {
      message: "小標題「{text}」是第 {level} 級，卻排在第 {wanted} 級的小標題之前。",
      fix: "請讓它和其他小標題同一層級（Markdown 用 ##，HTML 用 h2），或把它移到其中一個之下。",
    },
    "too-deep": {
      message: "小標題「{text}」在文章標題之下會成為第 7 級，而標題只有六級。",
      fix: "請改為第 {wanted} 級，或讓小標題從第 2 級開始。",
    },
  },
  "anchor-target": {
    link: {
      message: "連結「{text}」指向 {href}，但本頁沒有這個位置。",
      fix: "請為要指向的小標題加上這個 id（Markdown 寫 ## 小標題 {#{id}}，HTML 用 id），或在連結裡寫它原有的 id。",
    },
    note: {
      message: "內文有註釋「{id}」的標記，但沒有這則註釋。",
      fix: "請補上註釋（Markdown 寫 [^{id}]: …），或移除內文的標記。",
    },
  },
  "language-valid": {
    malformed: {
      message: "語言「{tag}」不符合 BCP 47 標籤的格式。",
      fix: "請寫語言標籤，例如 en、ko 或 pt-BR。",
    },
    unregistered: {
      message: "沒有任何語言的標籤是「{tag}」。",
      fix: "請寫語言標籤，例如 en、ko 或 pt-BR，不要寫語言或國家的名稱。",
    },
    meant: {
      message: "沒有任何語言的標籤是「{tag}」。",
      fix: "如果指的是這種語言，請改為 {meant}。",
    },
    "unsure-rare": {
      message: "語言標籤「{tag}」是大多數軟體都不認得的。",
      fix: "請核對這個標籤；如果沒有寫錯，不必更動。",
    },
  },
  "table-headers": {
    none: {
      message: "表格沒有表頭儲存格。",
      fix: "請把各欄或各列的名稱標示為表頭：HTML 用帶有 scope 的 th，Markdown 則是 |---| 上面那一列。",
    },
    "bold-row": {
      message: "表格的第一列只有加粗，沒有標示為表頭。",
      fix: '請把這些儲存格標示為表頭：HTML 用 <th scope="col"> 取代粗體。',
    },
    "bold-column": {
      message: "表格的第一欄只有加粗，沒有標示為表頭。",
      fix: '請把這些儲存格標示為表頭：HTML 用 <th scope="row"> 取代粗體。',
    },
    uncovered: {
      message:
        "表格有 {count} 個儲存格沒有對應的表頭，第一個是第 {row} 列第 {column} 欄的「{text}」。",
      fix: "請讓每一欄或每一列都有寫明文字的表頭儲存格，並檢查合併儲存格的範圍。",
    },
    "unsure-labels": {
      message: "表格的第一欄沒有表頭；「{text}」等儲存格看來是各列的名稱。",
      fix: '請把它們標示為列的表頭（HTML 用 <th scope="row">），或在欄的表頭寫明這一欄是什麼。',
    },
    "unsure-layout": {
      message: "表格沒有表頭儲存格，裡面卻有長篇文字，像是用來排版的。",
      fix: "如果是資料，請標示表頭；如果不是，請把儲存格的內容寫成段落或清單。",
    },
  },
  "embed-title": {
    missing: {
      message: "嵌入內容 {href} 沒有標題。",
      fix: '請寫明它是什麼：iframe 用 title，例如 title="邊境口岸地圖"；引文用 data-title。',
    },
    "unsure-generic": {
      message: "嵌入內容 {href} 的標題是「{title}」，可能看不出它是什麼。",
      fix: "請寫明這裡顯示或播放的是什麼。",
    },
  },
  "media-alternative": {
    video: {
      message: "影片 {src} 沒有字幕，也沒有逐字稿。",
      fix: '請加上字幕（<track kind="captions" src="…">）或逐字稿（data-transcript="…"）。',
    },
    "video-titled": {
      message: "影片「{title}」沒有字幕，也沒有逐字稿。",
      fix: '請加上字幕（<track kind="captions" src="…">）或逐字稿（data-transcript="…"）。',
    },
    audio: {
      message: "音訊 {src} 沒有逐字稿。",
      fix: '請把說話內容寫成文字，並在 audio 元素註明網址：data-transcript="…"。',
    },
    "audio-titled": {
      message: "音訊「{title}」沒有逐字稿。",
      fix: '請把說話內容寫成文字，並在 audio 元素註明網址：data-transcript="…"。',
    },
    "unsure-near": {
      message: "{src} 旁邊的「{text}」可能是它的逐字稿或字幕，但兩者沒有連結在一起。",
      fix: "如果是，請把它的網址也寫在影音上（data-transcript 或 track），各種形式才都會提供。",
    },
    "unsure-near-titled": {
      message: "「{title}」旁邊的「{text}」可能是它的逐字稿或字幕，但兩者沒有連結在一起。",
      fix: "如果是，請把它的網址也寫在影音上（data-transcript 或 track），各種形式才都會提供。",
    },
  },
  "title-missing": {
    missing: {
      message: "文章沒有標題。",
      fix: "請在 front matter 加上 title，或以第 1 級標題開頭。",
    },
  },
  "title-length": {
    long: {
      message: "標題有 {length} 個字元，最多可以有 {most} 個。",
      fix: "請縮短標題，把其餘內容放進導言。",
    },
  },
  "url-scheme": {
    link: {
      message: "連結指向「{address}」，這樣的網址不能當作連結。",
      fix: "請使用以 https://、http:// 或 mailto: 開頭的網址。",
    },
    resource: {
      message: "網址「{address}」無法載入。",
      fix: "請使用以 https:// 或 http:// 開頭的網址。",
    },
  },
  "text-controls": {
    control: {
      message: "「{text}」這段文字裡有控制字元或不完整的字元。",
      fix: "請重新輸入這些文字，或把原始檔重新存成 UTF-8。",
    },
    unclosed: {
      message: "「{text}」這段文字裡有看不見的字元 {name}，後面沒有和它成對的結束字元。",
      fix: "請把它移除。需要標示書寫方向不同的文字時，請改為註明它的語言（lang）。",
    },
    unopened: {
      message: "「{text}」這段文字裡有看不見的字元 {name}，前面沒有和它成對的起始字元。",
      fix: "請把它移除。",
    },
  },
  "link-text-vague": {
    vague: {
      message: "連結「{text}」沒有說明會前往哪裡。",
      fix: "請用連結的文字告訴讀者會看到什麼，例如頁面的標題或主題。",
    },
    "unsure-language": {
      message: "目前沒有 {lang} 的含糊連結文字詞表。",
      fix: "請單獨讀一讀各個連結，看看是否每個都說明了會前往哪裡。",
    },
  },
  "link-text-url": {
    address: {
      message: "連結的文字就是網址：「{text}」。",
      fix: "請寫明這是什麼頁面，例如標題和發布者。網址仍會留在連結裡。",
    },
  },
  "link-same-text": {
    same: {
      message: "有兩個連結的文字都是「{text}」，卻前往不同的頁面：{first} 和 {second}。",
      fix: "請讓兩個連結的文字有所區別，或都連到同一個頁面。",
    },
  },
  "image-alt-length": {
    long: {
      message: "替代文字有 {count} 個字元，超過 {limit} 個聽起來就吃力。",
      fix: "請用一兩句話寫出圖片要傳達的內容，其餘移到圖片說明或內文。",
    },
  },
  "image-alt-redundant": {
    prefix: {
      message: "替代文字裡寫了這是一張圖片：「{words}」。這一點螢幕報讀軟體已經會說。",
      fix: "請拿掉這些字，直接從圖片裡有什麼寫起。",
    },
    caption: {
      message: "替代文字和圖片說明重複，同樣的話會聽到兩遍。",
      fix: "請在替代文字裡寫看到什麼，在圖片說明裡寫它代表什麼。",
    },
    "unsure-language": {
      message: "目前沒有 {lang} 中「……的圖片」這類說法的詞表。",
      fix: "請讀一讀各處替代文字，看看有沒有哪一處特意說明這是圖片。",
    },
  },
  "heading-fake": {
    bold: {
      message: "「{text}」是一個粗體段落，看來是當作小標題用的。",
      fix: "請把它改為小標題：在 Markdown 中，行首寫 ##，不要用星號加粗。",
    },
    "unsure-sentence": {
      message: "「{text}」是排在其他文字之前的粗體段落。",
      fix: "如果它是後面內容的標題，請改為小標題；如果只是強調，可以保留。",
    },
  },
  "list-fake": {
    typed: {
      message: "有 {count} 行以「{sign}」開頭，看來像清單，其實不是清單。",
      fix: "請把它們改為清單。在 Markdown 中，每行以「- 」或「1. 」開頭，第一行之前空一行。",
    },
    "unsure-dialogue": {
      message: "有 {count} 行以「{sign}」開頭。",
      fix: "如果是清單，請改為清單；如果是人物對話，可以保留。",
    },
  },
  "heading-long": {
    long: {
      message: "小標題有 {count} 個字元，超過 {limit} 個就太長，不容易用聽的方式瀏覽。",
      fix: "請用幾個詞說明這一部分談什麼，其餘移到第一段。",
    },
  },
  "structure-sparse": {
    sparse: {
      message: "內文有 {count} 個詞，卻沒有小標題；超過 {limit} 個詞就應該有。",
      fix: "請為內文的每一部分加上小標題。",
    },
  },
  "text-caps": {
    head: {
      message: "「{text}」全部是大寫字母。",
      fix: "請像一般句子那樣書寫，只在該語言需要的地方用大寫。",
    },
    run: {
      message: "「{text}」有 {count} 個詞全部是大寫字母。",
      fix: "請改用小寫。如果內容重要，請標示為強調。",
    },
  },
  "language-passage": {
    script: {
      message: "「{text}」用的是另一種文字，但沒有註明語言。",
      fix: '請註明是哪種語言：詞句用 <span lang="…">…</span> 包起來，段落用 <div lang="…"> 包起來。',
    },
    language: {
      message: "「{text}」看來是 {language}，卻標示為 {lang}。",
      fix: '請註明是哪種語言：詞句用 <span lang="{found}">…</span> 包起來，段落用 <div lang="{found}"> 包起來。',
    },
    article: {
      message: "文章註明的語言是 {lang}，但內容看來是 {language}。",
      fix: "請更正文章的語言，也就是 front matter 裡的「lang」。",
    },
    "unsure-term": {
      message: "有些詞用的是另一種文字，沒有註明語言：{list}。",
      fix: '名稱可以不改。其他詞請註明是哪種語言：<span lang="…">…</span>。',
    },
  },
  "sensory-reference": {
    pointer: {
      message: "「{words}」只靠位置、顏色或形狀來指明對象。",
      fix: "請同時寫出它的名稱，例如圖例或小標題中的說法，或加上前往該處的連結。",
    },
    "unsure-language": {
      message: "目前沒有 {lang} 中表示位置和顏色的詞表。",
      fix: "請看看有沒有只靠位置、顏色或形狀來指明對象的地方，例如「紅線」或「見上圖」。",
    },
  },
  abbreviation: {
    unexplained: {
      message: "全文沒有寫出「{letters}」的全名。",
      fix: "請在首次出現的地方寫全名，並用括號註明縮寫，例如「世界衛生組織（WHO）」。",
    },
    unsure: {
      message: "無法判斷這些是縮寫、名稱，還是為了強調而大寫的詞：{list}。",
      fix: "縮寫請在首次出現的地方寫全名。強調的詞請用小寫，並標示為強調。",
    },
  },
  "table-wide": {
    wide: {
      message: "表格有 {count} 欄，超過 {limit} 欄就不容易聽懂。",
      fix: "請拆成幾個欄數較少的表格，或把列和欄對調，或拿掉內文不需要的欄。",
    },
  },
  "table-layout": {
    "one-row": {
      message: "表格只有一列，又沒有表頭，看不出任何對應關係。",
      fix: "請把儲存格的內容寫成段落、清單或引文。",
    },
    "one-column": {
      message: "表格只有一欄，又沒有表頭，看不出任何對應關係。",
      fix: "請把儲存格的內容寫成段落、清單或引文。",
    },
    prose: {
      message: "表格沒有表頭，儲存格裡是整段文字，像是用來排版的。",
      fix: "請把文字依序寫下來，並加上小標題。如果是資料，請標示表頭儲存格。",
    },
  },
  "emoji-run": {
    run: {
      message: "有 {count} 個表情符號連在一起：{emoji}。",
      fix: "請保留一個，並用文字寫出它的意思。",
    },
  },
  "symbol-art": {
    signs: {
      message: "「{signs}」是用符號拼成的圖形。",
      fix: "請改用文字，或換成有替代文字的圖片。如果是用來分隔前後文，請用分隔線：Markdown 寫 ---。",
    },
    picture: {
      message: "這段文字看來是用符號拼成的圖畫。",
      fix: "請換成有替代文字的圖片。",
    },
  },
  "speech-unreadable": {
    lost: {
      message: "這些符號沒有辦法唸出來：{signs}（{codes}）。",
      fix: "請用文字寫出它們的意思；如果是編碼錯誤或圖示字型造成的，請把文字改正過來。",
    },
    heard: {
      message: "朗讀稿裡有語音引擎唸不出的符號：{signs}（{codes}）。",
      fix: "請用文字寫出它們的意思。",
    },
  },
  "sentence-long": {
    long: {
      message: "超過 {limit} 個詞的句子有 {count} 個，最長的有 {words} 個詞。",
      fix: "請把每個長句拆成兩三句。",
    },
  },
  "paragraph-long": {
    long: {
      message: "超過 {limit} 個詞的段落有 {count} 個，最長的有 {words} 個詞。",
      fix: "請在開始談新內容的地方另起一段。",
    },
  },
  "reading-level": {
    difficult: {
      message:
        "這篇文字很難讀：易讀度是 {ease} 分（滿分 100 分），平均每句 {words} 個詞（依據：{source}）。",
      fix: "請縮短句子，有常用詞就用常用詞。如果主題本身較難，請在開頭放一段淺顯的摘要。",
    },
  },
  "image-alt-judge": {
    word: {
      message: "一張圖片的替代文字只有「{text}」一個詞。需要再看一看的圖片：{count} 張。",
      fix: "請像講電話那樣，說出圖片裡重要的東西；如果一個詞就夠，可以保留。",
    },
    title: {
      message: "替代文字就是文章標題。需要再看一看的圖片：{count} 張。",
      fix: "請寫看到什麼；標題前面已經聽過了。",
    },
    again: {
      message: "兩張圖片的替代文字相同，都是「{text}」。需要再看一看的圖片：{count} 張。",
      fix: "請分別寫出它們有什麼不同。",
    },
    decorative: {
      message: "有圖片說明「{text}」的圖片被標示為裝飾。需要再看一看的圖片：{count} 張。",
      fix: "需要圖片說明的圖片總會傳達些什麼：請寫出來，或拿掉圖片說明。",
    },
  },
};
