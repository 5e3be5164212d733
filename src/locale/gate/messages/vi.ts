import type { GateMessages } from "../gate-messages.ts";

export const vi: GateMessages = {
  "image-alt": {
    missing: {
      message: "Hình ảnh {src} chưa có văn bản thay thế.",
      fix: 'Hãy viết ra điều mà hình ảnh nói với người đọc. Nếu hình không nói gì thêm so với bài, hãy ghi alt="" để cho biết đó là hình trang trí.',
    },
  },
  "image-alt-filename": {
    file: {
      message: "Văn bản thay thế “{alt}” là tên của một tệp.",
      fix: "Hãy viết ra điều mà hình ảnh nói với người đọc.",
    },
    placeholder: {
      message: "Văn bản thay thế “{alt}” chỉ để giữ chỗ, phần mô tả thật chưa được viết.",
      fix: 'Hãy viết ra điều mà hình ảnh nói với người đọc. Nếu hình không nói gì thêm so với bài, hãy ghi alt="" để cho biết đó là hình trang trí.',
    },
    invisible: {
      message: "Văn bản thay thế của {src} chỉ có những ký tự không nhìn thấy được.",
      fix: 'Hãy viết ra điều mà hình ảnh nói với người đọc, hoặc ghi alt="" để cho biết đó là hình trang trí.',
    },
    linked: {
      message: "Hình ảnh {src} là liên kết đến {href}, nhưng lại được ghi là hình trang trí.",
      fix: "Hãy ghi nơi liên kết dẫn đến vào văn bản thay thế, hoặc bỏ liên kết.",
    },
    "unsure-number": {
      message: "Văn bản thay thế “{alt}” có thể là một cái tên, cũng có thể chỉ là số thứ tự.",
      fix: "Nếu đó không phải là tên mà người đọc biết, hãy viết ra điều mà hình ảnh nói với họ.",
    },
    "unsure-name": {
      message: "Văn bản thay thế “{alt}” trùng với tên tệp của hình ảnh.",
      fix: "Nếu hình chỉ nói có vậy thì không cần sửa; nếu không, hãy viết ra điều mà hình nói với người đọc.",
    },
    "unsure-marks": {
      message: "Văn bản thay thế “{alt}” chỉ có ký hiệu, không có chữ.",
      fix: 'Hãy viết ra điều mà hình ảnh nói với người đọc, hoặc ghi alt="" để cho biết đó là hình trang trí.',
    },
  },
  "link-name": {
    empty: {
      message: "Liên kết đến {href} không có chữ.",
      fix: "Hãy viết vào liên kết nơi nó dẫn đến, hoặc bỏ liên kết.",
    },
    "unsure-marks": {
      message: "Liên kết đến {href} chỉ có “{text}”, mà nhiều trình đọc màn hình sẽ bỏ qua.",
      fix: "Hãy viết vào liên kết nơi nó dẫn đến, trừ khi các ký hiệu ấy được đọc lên đúng ý.",
    },
  },
  "heading-empty": {
    empty: {
      message: "Có một đề mục cấp {level} không có chữ.",
      fix: "Hãy viết phần này nói về điều gì, hoặc bỏ đề mục.",
    },
    "unsure-marks": {
      message:
        "Đề mục “{text}” chỉ có ký hiệu, không có chữ, nên nhiều trình đọc màn hình sẽ bỏ qua.",
      fix: "Hãy viết phần này nói về điều gì; nếu ở đây không bắt đầu nội dung mới, hãy dùng đường kẻ ngang (---).",
    },
  },
  "heading-h1": {
    "second-title": {
      message: "Đề mục “{text}” ở cấp 1, là cấp của tiêu đề bài.",
      fix: "Hãy đưa về cấp 2 (## trong Markdown, h2 trong HTML). Nếu đó chính là tiêu đề bài, hãy đặt làm tiêu đề và bỏ khỏi phần nội dung.",
    },
  },
  "heading-order": {
    skipped: {
      message: "Đề mục “{text}” ở cấp {level}, nhưng phía trên không có đề mục cấp {wanted}.",
      fix: "Hãy đưa về cấp {wanted}, hoặc đặt một đề mục cấp {wanted} ở trước.",
    },
    early: {
      message: "Đề mục “{text}” ở cấp {level} và đứng trước các đề mục chính, vốn ở cấp {wanted}.",
      fix: "Hãy đặt nó cùng cấp với các đề mục chính (## trong Markdown, h2 trong HTML), hoặc chuyển nó vào dưới một trong các đề mục ấy.",
    },
    "too-deep": {
      message: "Đề mục “{text}” sẽ rơi vào cấp 7 dưới tiêu đề bài, mà chỉ có sáu cấp.",
      fix: "Hãy đưa về cấp {wanted}, hoặc bắt đầu các đề mục từ cấp 2.",
    },
  },
  "anchor-target": {
    link: {
      message: "Liên kết “{text}” dẫn đến {href}, nhưng trang này không có vị trí đó.",
      fix: "Hãy gắn id này cho đề mục muốn dẫn đến (## Đề mục {#{id}} trong Markdown, id trong HTML), hoặc ghi vào liên kết id mà đề mục đang có.",
    },
    note: {
      message: "Trong bài có dấu dẫn đến chú thích “{id}”, nhưng không có chú thích đó.",
      fix: "Hãy viết chú thích ([^{id}]: … trong Markdown), hoặc bỏ dấu dẫn.",
    },
  },
  "language-valid": {
    malformed: {
      message: "Ngôn ngữ “{tag}” không đúng dạng thẻ BCP 47.",
      fix: "Hãy ghi thẻ của ngôn ngữ, chẳng hạn en, ko hoặc pt-BR.",
    },
    unregistered: {
      message: "Không có ngôn ngữ nào mang thẻ “{tag}”.",
      fix: "Hãy ghi thẻ của ngôn ngữ, chẳng hạn en, ko hoặc pt-BR, thay vì tên ngôn ngữ hay tên nước.",
    },
    meant: {
      message: "Không có ngôn ngữ nào mang thẻ “{tag}”.",
      fix: "Nếu muốn chỉ ngôn ngữ này, hãy ghi {meant}.",
    },
    "unsure-rare": {
      message: "Ngôn ngữ “{tag}” là thẻ mà hầu hết phần mềm không nhận ra.",
      fix: "Hãy kiểm tra lại thẻ; nếu đúng thì không cần sửa.",
    },
  },
  "table-headers": {
    none: {
      message: "Bảng không có ô tiêu đề.",
      fix: "Hãy đánh dấu những ô nêu tên cột hoặc tên hàng: th có scope trong HTML, hàng ngay trên |---| trong Markdown.",
    },
    "bold-row": {
      message: "Hàng đầu tiên của bảng được in đậm nhưng chưa được đánh dấu là tiêu đề.",
      fix: 'Hãy đánh dấu các ô ấy là tiêu đề: trong HTML, dùng <th scope="col"> thay cho chữ đậm.',
    },
    "bold-column": {
      message: "Cột đầu tiên của bảng được in đậm nhưng chưa được đánh dấu là tiêu đề.",
      fix: 'Hãy đánh dấu các ô ấy là tiêu đề: trong HTML, dùng <th scope="row"> thay cho chữ đậm.',
    },
    uncovered: {
      message:
        "Số ô trong bảng không có tiêu đề nào đứng đầu: {count}. Ô đầu tiên là “{text}” ở hàng {row}, cột {column}.",
      fix: "Hãy cho mỗi cột hoặc mỗi hàng một ô tiêu đề có chữ, và kiểm tra phạm vi của các ô gộp.",
    },
    "unsure-labels": {
      message:
        "Cột đầu tiên của bảng không có tiêu đề; các ô như “{text}” có vẻ là tên của từng hàng.",
      fix: 'Hãy đánh dấu chúng là tiêu đề hàng (<th scope="row"> trong HTML), hoặc ghi ở đầu cột cho biết đó là gì.',
    },
    "unsure-layout": {
      message: "Bảng không có ô tiêu đề mà lại chứa những đoạn chữ dài, như thể dùng để dàn trang.",
      fix: "Nếu là bảng dữ liệu, hãy đánh dấu các tiêu đề; nếu không, hãy viết nội dung các ô thành đoạn văn hoặc danh sách.",
    },
  },
  "embed-title": {
    missing: {
      message: "Nội dung nhúng {href} không có tiêu đề.",
      fix: 'Hãy cho biết đó là gì: ghi title="Bản đồ các cửa khẩu" cho iframe, hoặc data-title cho phần trích dẫn.',
    },
    "unsure-generic": {
      message: "Nội dung nhúng {href} có tiêu đề “{title}”, có thể chưa cho biết đó là gì.",
      fix: "Hãy ghi nội dung này cho xem hoặc cho nghe điều gì.",
    },
  },
  "media-alternative": {
    video: {
      message: "Video {src} không có phụ đề, cũng không có bản chép lời.",
      fix: 'Hãy thêm phụ đề (<track kind="captions" src="…">) hoặc bản chép lời (data-transcript="…").',
    },
    "video-titled": {
      message: "Video “{title}” không có phụ đề, cũng không có bản chép lời.",
      fix: 'Hãy thêm phụ đề (<track kind="captions" src="…">) hoặc bản chép lời (data-transcript="…").',
    },
    audio: {
      message: "Âm thanh {src} không có bản chép lời.",
      fix: 'Hãy chép lại lời nói và ghi địa chỉ của bản chép: data-transcript="…" ở phần tử audio.',
    },
    "audio-titled": {
      message: "Âm thanh “{title}” không có bản chép lời.",
      fix: 'Hãy chép lại lời nói và ghi địa chỉ của bản chép: data-transcript="…" ở phần tử audio.',
    },
    "unsure-near": {
      message:
        "“{text}” ở cạnh {src} có thể là bản chép lời hoặc phụ đề, nhưng chưa được nối với nhau.",
      fix: "Nếu đúng vậy, hãy ghi địa chỉ của nó cả ở video hoặc âm thanh (data-transcript hoặc track), để mọi dạng của bài đều có.",
    },
    "unsure-near-titled": {
      message:
        "“{text}” ở cạnh “{title}” có thể là bản chép lời hoặc phụ đề, nhưng chưa được nối với nhau.",
      fix: "Nếu đúng vậy, hãy ghi địa chỉ của nó cả ở video hoặc âm thanh (data-transcript hoặc track), để mọi dạng của bài đều có.",
    },
  },
  "title-missing": {
    missing: {
      message: "Bài viết không có tiêu đề.",
      fix: "Hãy thêm title vào front matter, hoặc mở đầu bài bằng một đề mục cấp 1.",
    },
  },
  "title-length": {
    long: {
      message: "Tiêu đề dài {length} ký tự; tối đa là {most}.",
      fix: "Hãy rút ngắn tiêu đề và đưa phần còn lại vào sa-pô.",
    },
  },
  "url-scheme": {
    link: {
      message: "Liên kết dẫn đến “{address}”, là địa chỉ không dùng được cho liên kết.",
      fix: "Hãy dùng địa chỉ bắt đầu bằng https://, http:// hoặc mailto:.",
    },
    resource: {
      message: "Không tải được địa chỉ “{address}”.",
      fix: "Hãy dùng địa chỉ bắt đầu bằng https:// hoặc http://.",
    },
  },
  "text-controls": {
    control: {
      message: "Trong đoạn “{text}” có ký tự điều khiển hoặc ký tự bị hỏng.",
      fix: "Hãy gõ lại đoạn này, hoặc lưu lại tệp gốc ở dạng UTF-8.",
    },
    unclosed: {
      message: "Trong đoạn “{text}” có ký tự ẩn {name} mà sau đó không có ký tự đóng.",
      fix: "Hãy xóa ký tự này. Khi cần đánh dấu chữ viết theo chiều khác, hãy ghi ngôn ngữ của chữ ấy (lang).",
    },
    unopened: {
      message: "Trong đoạn “{text}” có ký tự ẩn {name} mà trước đó không có ký tự mở.",
      fix: "Hãy xóa ký tự này.",
    },
  },
  "link-text-vague": {
    vague: {
      message: "Liên kết “{text}” không cho biết sẽ dẫn đến đâu.",
      fix: "Hãy để chữ của liên kết nêu điều người đọc sẽ tìm thấy: tiêu đề hoặc nội dung của trang.",
    },
    "unsure-language": {
      message: "Chưa có danh sách các liên kết mơ hồ cho ngôn ngữ {lang}.",
      fix: "Hãy đọc riêng từng liên kết, xem mỗi liên kết có cho biết sẽ dẫn đến đâu không.",
    },
  },
  "link-text-url": {
    address: {
      message: "Chữ của liên kết là một địa chỉ: “{text}”.",
      fix: "Hãy viết đó là trang gì, chẳng hạn tiêu đề và nơi đăng. Địa chỉ vẫn còn trong liên kết.",
    },
  },
  "link-same-text": {
    same: {
      message:
        "Hai liên kết cùng mang chữ “{text}” nhưng dẫn đến hai trang khác nhau: {first} và {second}.",
      fix: "Hãy dùng chữ riêng cho mỗi liên kết, hoặc để cả hai cùng dẫn đến một trang.",
    },
  },
  "image-alt-length": {
    long: {
      message: "Văn bản thay thế dài {count} ký tự; quá {limit} ký tự thì khó nghe.",
      fix: "Hãy viết điều mà hình ảnh nói trong một hai câu, phần còn lại chuyển sang chú thích ảnh hoặc vào bài.",
    },
  },
  "image-alt-redundant": {
    prefix: {
      message:
        "Văn bản thay thế nói rằng đây là hình ảnh: “{words}”. Trình đọc màn hình đã nói điều này rồi.",
      fix: "Hãy bỏ những chữ ấy và viết ngay vào những gì hình ảnh cho thấy.",
    },
    caption: {
      message: "Văn bản thay thế lặp lại chú thích ảnh, nên người nghe phải nghe hai lần.",
      fix: "Hãy viết những gì nhìn thấy được vào văn bản thay thế, còn ý nghĩa của hình thì viết vào chú thích ảnh.",
    },
    "unsure-language": {
      message: "Chưa có danh sách các cách nói như “hình ảnh về” cho ngôn ngữ {lang}.",
      fix: "Hãy đọc các văn bản thay thế, xem có chỗ nào mở đầu bằng việc nói rằng đó là hình ảnh không.",
    },
  },
  "heading-fake": {
    bold: {
      message: "“{text}” là một đoạn in đậm, có vẻ được dùng làm đề mục.",
      fix: "Hãy đổi thành đề mục: trong Markdown, đặt ## ở đầu dòng thay vì đặt dòng giữa các dấu sao.",
    },
    "unsure-sentence": {
      message: "“{text}” là một đoạn in đậm đứng trước phần chữ khác.",
      fix: "Nếu đó là đề mục của phần sau, hãy đổi thành đề mục; nếu chỉ để nhấn mạnh thì cứ để vậy.",
    },
  },
  "list-fake": {
    typed: {
      message:
        "Có {count} dòng bắt đầu bằng “{sign}” trông giống danh sách nhưng không phải là danh sách.",
      fix: "Hãy đổi thành danh sách. Trong Markdown, mỗi dòng bắt đầu bằng “- ” hoặc “1. ”, và có một dòng trống trước dòng đầu tiên.",
    },
    "unsure-dialogue": {
      message: "Có {count} dòng bắt đầu bằng “{sign}”.",
      fix: "Nếu đó là danh sách, hãy đổi thành danh sách; nếu là lời đối thoại thì cứ để vậy.",
    },
  },
  "heading-long": {
    long: {
      message: "Đề mục dài {count} ký tự; quá {limit} ký tự thì khó nghe lướt.",
      fix: "Hãy viết vài chữ cho biết phần này nói về điều gì, phần còn lại chuyển xuống đoạn đầu tiên.",
    },
  },
  "structure-sparse": {
    sparse: {
      message: "Bài có {count} từ mà không có đề mục; bài dài hơn {limit} từ nên có đề mục.",
      fix: "Hãy đặt đề mục cho từng phần của bài.",
    },
  },
  "text-caps": {
    head: {
      message: "“{text}” viết toàn chữ hoa.",
      fix: "Hãy viết như một câu bình thường, chỉ viết hoa ở những chỗ ngôn ngữ đòi hỏi.",
    },
    run: {
      message: "“{text}” có {count} từ viết toàn chữ hoa.",
      fix: "Hãy viết bằng chữ thường. Nếu quan trọng, hãy đánh dấu nhấn mạnh.",
    },
  },
  "language-passage": {
    script: {
      message: "“{text}” viết bằng hệ chữ khác mà chưa được ghi rõ ngôn ngữ.",
      fix: 'Hãy ghi đó là ngôn ngữ nào: <span lang="…">…</span> quanh từ ngữ, <div lang="…"> quanh đoạn văn.',
    },
    language: {
      message: "“{text}” có vẻ là {language}, nhưng lại được ghi là {lang}.",
      fix: 'Hãy ghi đó là ngôn ngữ nào: <span lang="{found}">…</span> quanh từ ngữ, <div lang="{found}"> quanh đoạn văn.',
    },
    article: {
      message: "Ngôn ngữ của bài được ghi là {lang}, nhưng nội dung có vẻ là {language}.",
      fix: "Hãy sửa ngôn ngữ của bài, tức mục “lang” trong front matter.",
    },
    "unsure-term": {
      message: "Có những từ viết bằng hệ chữ khác mà chưa được ghi ngôn ngữ: {list}.",
      fix: 'Tên riêng có thể để nguyên. Với những từ khác, hãy ghi đó là ngôn ngữ nào: <span lang="…">…</span>.',
    },
  },
  "sensory-reference": {
    pointer: {
      message: "“{words}” chỉ dựa vào vị trí, màu sắc hoặc hình dạng.",
      fix: "Hãy nêu thêm tên gọi, chẳng hạn tên trong phần chú giải hoặc đề mục, hoặc đặt liên kết đến đó.",
    },
    "unsure-language": {
      message: "Chưa có danh sách các từ chỉ vị trí và màu sắc cho ngôn ngữ {lang}.",
      fix: "Hãy tìm những chỗ chỉ dựa vào vị trí, màu sắc hoặc hình dạng, chẳng hạn “đường màu đỏ” hay “xem ở trên”.",
    },
  },
  abbreviation: {
    unexplained: {
      message: "“{letters}” không được viết đầy đủ ở chỗ nào trong bài.",
      fix: "Hãy viết tên đầy đủ ở chỗ xuất hiện đầu tiên, kèm chữ viết tắt trong ngoặc: “Tổ chức Y tế Thế giới (WHO)”.",
    },
    unsure: {
      message: "Không rõ đây là chữ viết tắt, tên riêng hay từ được nhấn mạnh: {list}.",
      fix: "Hãy viết đầy đủ chữ viết tắt ở chỗ xuất hiện đầu tiên. Từ được nhấn mạnh thì viết bằng chữ thường và đánh dấu nhấn mạnh.",
    },
  },
  "table-wide": {
    wide: {
      message: "Bảng có {count} cột; quá {limit} cột thì khó theo dõi.",
      fix: "Hãy tách thành các bảng ít cột hơn, đổi hàng thành cột, hoặc bỏ những gì bài không cần đến.",
    },
  },
  "table-layout": {
    "one-row": {
      message: "Bảng chỉ có một hàng và không có tiêu đề, nên không cho thấy mối liên hệ nào.",
      fix: "Hãy viết nội dung các ô thành đoạn văn, danh sách hoặc trích dẫn.",
    },
    "one-column": {
      message: "Bảng chỉ có một cột và không có tiêu đề, nên không cho thấy mối liên hệ nào.",
      fix: "Hãy viết nội dung các ô thành đoạn văn, danh sách hoặc trích dẫn.",
    },
    prose: {
      message:
        "Bảng không có tiêu đề mà trong ô lại có cả đoạn chữ dài, như thể dùng để dàn trang.",
      fix: "Hãy viết lần lượt các đoạn ấy, kèm đề mục. Nếu là dữ liệu, hãy đánh dấu các ô tiêu đề.",
    },
  },
  "emoji-run": {
    run: {
      message: "Có {count} biểu tượng cảm xúc đứng liền nhau: {emoji}.",
      fix: "Hãy giữ lại một, và viết bằng lời điều nó muốn nói.",
    },
  },
  "symbol-art": {
    signs: {
      message: "“{signs}” là hình vẽ bằng ký hiệu.",
      fix: "Hãy nói bằng lời, hoặc thay bằng hình ảnh có văn bản thay thế. Giữa các phần của bài, hãy dùng đường kẻ ngang: --- trong Markdown.",
    },
    picture: {
      message: "Đoạn này có vẻ là một bức hình vẽ bằng ký hiệu.",
      fix: "Hãy thay bằng hình ảnh có văn bản thay thế.",
    },
  },
  "speech-unreadable": {
    lost: {
      message: "Những ký hiệu này không nghe được: {signs} ({codes}).",
      fix: "Hãy viết ý nghĩa của chúng bằng lời, hoặc sửa lại chữ nếu chúng do sai bảng mã hay do phông biểu tượng.",
    },
    heard: {
      message: "Văn bản để nghe có những ký hiệu mà bộ đọc không đọc được: {signs} ({codes}).",
      fix: "Hãy viết ý nghĩa của chúng bằng lời.",
    },
  },
  "sentence-long": {
    long: {
      message: "Số câu dài hơn {limit} từ: {count}. Câu dài nhất có {words} từ.",
      fix: "Hãy tách mỗi câu thành hai hoặc ba câu.",
    },
  },
  "paragraph-long": {
    long: {
      message: "Số đoạn dài hơn {limit} từ: {count}. Đoạn dài nhất có {words} từ.",
      fix: "Hãy sang đoạn mới khi bắt đầu một ý mới.",
    },
  },
  "reading-level": {
    difficult: {
      message:
        "Bài rất khó đọc: độ dễ đọc là {ease} trên 100, trung bình mỗi câu có {words} từ (theo {source}).",
      fix: "Hãy rút ngắn câu và dùng từ thông dụng khi có thể. Nếu chủ đề vốn khó, hãy đặt một đoạn tóm tắt dễ hiểu lên đầu.",
    },
  },
  "image-alt-judge": {
    word: {
      message: "Một hình ảnh chỉ được mô tả bằng một từ, “{text}”. Số hình cần xem lại: {count}.",
      fix: "Hãy nói điều quan trọng trong hình, như khi kể qua điện thoại; nếu một từ là đủ thì cứ để vậy.",
    },
    title: {
      message: "Văn bản thay thế là tiêu đề của bài. Số hình cần xem lại: {count}.",
      fix: "Hãy viết những gì nhìn thấy được; người nghe đã nghe tiêu đề rồi.",
    },
    again: {
      message: "Hai hình ảnh có cùng văn bản thay thế, “{text}”. Số hình cần xem lại: {count}.",
      fix: "Hãy viết cho từng hình điều khiến nó khác với hình kia.",
    },
    decorative: {
      message:
        "Hình ảnh có chú thích “{text}” được ghi là hình trang trí. Số hình cần xem lại: {count}.",
      fix: "Hình cần chú thích thì có điều để nói: hãy viết ra điều đó, hoặc bỏ chú thích.",
    },
  },
};
