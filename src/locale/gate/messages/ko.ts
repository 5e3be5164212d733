import type { GateMessages } from "../gate-messages.ts";

export const ko: GateMessages = {
  "image-alt": {
    missing: {
      message: "{src} 이미지에 대체 텍스트가 없습니다.",
      fix: '이미지가 독자에게 전하는 내용을 적어 주십시오. 본문에 이미 있는 내용뿐이라면 alt=""라고 적어 장식용 이미지임을 밝혀 주십시오.',
    },
  },
  "image-alt-filename": {
    file: {
      message: "대체 텍스트에 파일 이름이 그대로 들어가 있습니다: “{alt}”.",
      fix: "이미지가 독자에게 전하는 내용을 적어 주십시오.",
    },
    placeholder: {
      message: "대체 텍스트 자리에 “{alt}”만 있고, 실제 설명은 아직 없습니다.",
      fix: '이미지가 독자에게 전하는 내용을 적어 주십시오. 본문에 이미 있는 내용뿐이라면 alt=""라고 적어 장식용 이미지임을 밝혀 주십시오.',
    },
    invisible: {
      message: "{src} 이미지의 대체 텍스트에 보이지 않는 문자만 있습니다.",
      fix: '이미지가 독자에게 전하는 내용을 적거나, alt=""라고 적어 장식용 이미지임을 밝혀 주십시오.',
    },
    linked: {
      message:
        "{src} 이미지에는 {href} 링크가 걸려 있는데, 전하는 내용이 없는 장식용으로 되어 있습니다.",
      fix: "링크를 따라가면 무엇이 나오는지 대체 텍스트로 적거나, 링크를 지워 주십시오.",
    },
    "unsure-number": {
      message: "대체 텍스트가 이름일 수도 있고, 그저 번호일 수도 있습니다: “{alt}”.",
      fix: "독자가 아는 이름이 아니라면, 이미지가 독자에게 전하는 내용을 적어 주십시오.",
    },
    "unsure-name": {
      message: "대체 텍스트가 이미지 파일의 이름과 같습니다: “{alt}”.",
      fix: "이미지가 전하는 내용이 그것뿐이라면 그대로 두어도 됩니다. 그렇지 않다면 독자에게 전하는 내용을 적어 주십시오.",
    },
    "unsure-marks": {
      message: "대체 텍스트에 기호만 있고 낱말이 없습니다: “{alt}”.",
      fix: '이미지가 독자에게 전하는 내용을 적거나, alt=""라고 적어 장식용 이미지임을 밝혀 주십시오.',
    },
  },
  "link-name": {
    empty: {
      message: "{href} 링크에 글자가 없습니다.",
      fix: "링크를 따라가면 무엇이 나오는지 링크 안에 적거나, 링크를 지워 주십시오.",
    },
    "unsure-marks": {
      message:
        "{href} 링크에 “{text}” 말고는 글자가 없습니다. 많은 화면 낭독기가 이런 기호를 읽지 않고 넘어갑니다.",
      fix: "링크를 따라가면 무엇이 나오는지 링크 안에 적어 주십시오. 기호가 의도한 대로 읽힌다면 그대로 두어도 됩니다.",
    },
  },
  "heading-empty": {
    empty: {
      message: "{level}단계 중간 제목에 글자가 없습니다.",
      fix: "이어지는 부분이 무엇에 관한 내용인지 적거나, 중간 제목을 지워 주십시오.",
    },
    "unsure-marks": {
      message:
        "중간 제목에 기호만 있고 낱말이 없어, 많은 화면 낭독기가 읽지 않고 넘어갑니다: “{text}”.",
      fix: "이어지는 부분이 무엇에 관한 내용인지 적어 주십시오. 새로운 내용이 시작되는 자리가 아니라면 구분선(---)을 넣어 주십시오.",
    },
  },
  "heading-h1": {
    "second-title": {
      message: "중간 제목이 기사 제목의 단계인 1단계로 되어 있습니다: “{text}”.",
      fix: "2단계로 낮춰 주십시오(Markdown에서는 ##, HTML에서는 h2). 이것이 기사 제목이라면 기사 제목으로 옮기고 본문에서는 지워 주십시오.",
    },
  },
  "heading-order": {
    skipped: {
      message: "{level}단계 중간 제목 위에 {wanted}단계 제목이 없습니다: “{text}”.",
      fix: "{wanted}단계로 바꾸거나, 앞에 {wanted}단계 제목을 넣어 주십시오.",
    },
    early: {
      message: "{level}단계 중간 제목이 {wanted}단계 중간 제목들보다 앞에 나옵니다: “{text}”.",
      fix: "다른 중간 제목들과 같은 단계로 맞추거나(Markdown에서는 ##, HTML에서는 h2), 그 가운데 하나의 아래로 옮겨 주십시오.",
    },
    "too-deep": {
      message: "중간 제목이 기사 제목 아래에서 7단계가 되는데, 단계는 6까지만 있습니다: “{text}”.",
      fix: "{wanted}단계로 바꾸거나, 중간 제목을 2단계에서 시작해 주십시오.",
    },
  },
  "anchor-target": {
    link: {
      message: "“{text}” 링크가 가리키는 {href} 위치가 이 페이지에 없습니다.",
      fix: "가리키려는 중간 제목에 이 id를 붙이거나(Markdown에서는 ## 제목 {#{id}}, HTML에서는 id), 그 제목이 이미 가진 id를 링크에 적어 주십시오.",
    },
    note: {
      message: "본문에 각주 “{id}” 표시가 있지만, 해당하는 각주가 없습니다.",
      fix: "각주를 써넣거나(Markdown에서는 [^{id}]: …), 본문의 표시를 지워 주십시오.",
    },
  },
  "language-valid": {
    malformed: {
      message: "언어 표시가 BCP 47 태그의 형식이 아닙니다: “{tag}”.",
      fix: "en, ko, pt-BR 같은 언어 태그를 적어 주십시오.",
    },
    unregistered: {
      message: "“{tag}” 태그를 쓰는 언어가 없습니다.",
      fix: "언어나 나라의 이름 대신 en, ko, pt-BR 같은 언어 태그를 적어 주십시오.",
    },
    meant: {
      message: "“{tag}” 태그를 쓰는 언어가 없습니다.",
      fix: "그 언어를 뜻한 것이 맞다면 {meant} 태그로 고쳐 주십시오.",
    },
    "unsure-rare": {
      message: "대부분의 프로그램이 모르는 언어 태그입니다: “{tag}”.",
      fix: "태그를 확인해 주십시오. 맞다면 그대로 두어도 됩니다.",
    },
  },
  "table-headers": {
    none: {
      message: "표에 머리글 셀이 없습니다.",
      fix: "열이나 행의 이름이 되는 칸을 머리글로 표시해 주십시오. HTML에서는 scope를 붙인 th, Markdown에서는 |---| 바로 위의 줄입니다.",
    },
    "bold-row": {
      message: "표의 첫 행이 굵은 글씨로만 되어 있고, 머리글로 표시되어 있지 않습니다.",
      fix: '그 칸들을 머리글로 표시해 주십시오. HTML에서는 굵은 글씨 대신 <th scope="col">를 씁니다.',
    },
    "bold-column": {
      message: "표의 첫 열이 굵은 글씨로만 되어 있고, 머리글로 표시되어 있지 않습니다.",
      fix: '그 칸들을 머리글로 표시해 주십시오. HTML에서는 굵은 글씨 대신 <th scope="row">를 씁니다.',
    },
    uncovered: {
      message:
        "표에 머리글이 없는 칸이 {count}개 있습니다. 첫 번째는 {row}행 {column}열의 “{text}”입니다.",
      fix: "열마다 또는 행마다 글자가 있는 머리글 셀을 두고, 병합된 칸의 범위를 확인해 주십시오.",
    },
    "unsure-labels": {
      message: "표의 첫 열에 머리글이 없습니다. “{text}” 등 이 열의 칸은 각 행의 이름인 듯합니다.",
      fix: '행의 머리글로 표시하거나(HTML에서는 <th scope="row">), 이 열이 무엇인지 열 머리글에 적어 주십시오.',
    },
    "unsure-layout": {
      message: "표에 머리글 셀이 없고 긴 글이 들어 있어, 화면을 배치하려고 쓴 표로 보입니다.",
      fix: "자료를 담은 표라면 머리글을 표시하고, 아니라면 칸의 내용을 문단이나 목록으로 써 주십시오.",
    },
  },
  "embed-title": {
    missing: {
      message: "{href} 삽입 콘텐츠에 제목이 없습니다.",
      fix: '무엇인지 적어 주십시오. iframe에는 title="국경 검문소 지도"처럼 title을, 인용에는 data-title을 씁니다.',
    },
    "unsure-generic": {
      message:
        "{href} 삽입 콘텐츠의 제목이 “{title}”인데, 이것만으로는 무엇인지 알기 어려울 수 있습니다.",
      fix: "이 콘텐츠가 무엇을 보여 주거나 들려주는지 적어 주십시오.",
    },
  },
  "media-alternative": {
    video: {
      message: "{src} 동영상에 자막도 대본도 없습니다.",
      fix: '자막(<track kind="captions" src="…">)이나 대본(data-transcript="…")을 붙여 주십시오.',
    },
    "video-titled": {
      message: "“{title}” 동영상에 자막도 대본도 없습니다.",
      fix: '자막(<track kind="captions" src="…">)이나 대본(data-transcript="…")을 붙여 주십시오.',
    },
    audio: {
      message: "{src} 오디오에 대본이 없습니다.",
      fix: '말한 내용을 글로 옮기고, 그 주소를 audio 요소에 data-transcript="…"로 적어 주십시오.',
    },
    "audio-titled": {
      message: "“{title}” 오디오에 대본이 없습니다.",
      fix: '말한 내용을 글로 옮기고, 그 주소를 audio 요소에 data-transcript="…"로 적어 주십시오.',
    },
    "unsure-near": {
      message:
        "{src} 옆에 대본이나 자막으로 보이는 것이 있지만, 서로 연결되어 있지 않습니다: “{text}”.",
      fix: "대본이나 자막이 맞다면 그 주소를 영상이나 오디오에도 적어 주십시오(data-transcript 또는 track). 그래야 모든 형식에서 제공됩니다.",
    },
    "unsure-near-titled": {
      message:
        "“{title}” 옆에 대본이나 자막으로 보이는 것이 있지만, 서로 연결되어 있지 않습니다: “{text}”.",
      fix: "대본이나 자막이 맞다면 그 주소를 영상이나 오디오에도 적어 주십시오(data-transcript 또는 track). 그래야 모든 형식에서 제공됩니다.",
    },
  },
  "title-missing": {
    missing: {
      message: "기사에 제목이 없습니다.",
      fix: "front matter에 title을 넣거나, 1단계 제목으로 글을 시작해 주십시오.",
    },
  },
  "title-length": {
    long: {
      message: "제목이 {length}자입니다. {most}자까지 쓸 수 있습니다.",
      fix: "제목을 줄이고, 나머지는 리드에 써 주십시오.",
    },
  },
  "url-scheme": {
    link: {
      message: "링크에 쓸 수 없는 주소입니다: “{address}”.",
      fix: "https://, http://, mailto: 가운데 하나로 시작하는 주소를 써 주십시오.",
    },
    resource: {
      message: "불러올 수 없는 주소입니다: “{address}”.",
      fix: "https:// 또는 http://로 시작하는 주소를 써 주십시오.",
    },
  },
  "text-controls": {
    control: {
      message: "다음 글에 제어 문자나 깨진 문자가 있습니다: “{text}”.",
      fix: "그 부분을 다시 입력하거나, 원본을 UTF-8로 다시 저장해 주십시오.",
    },
    unclosed: {
      message: "보이지 않는 문자 {name} 다음에 이를 닫는 짝이 없습니다: “{text}”.",
      fix: "그 문자를 지워 주십시오. 쓰는 방향이 다른 말을 표시하려면 대신 그 말의 언어(lang)를 지정해 주십시오.",
    },
    unopened: {
      message: "보이지 않는 문자 {name} 앞에 이 문자가 닫을 짝이 없습니다: “{text}”.",
      fix: "그 문자를 지워 주십시오.",
    },
  },
  "link-text-vague": {
    vague: {
      message: "링크의 말만으로는 어디로 가는지 알 수 없습니다: “{text}”.",
      fix: "페이지의 제목이나 다루는 내용처럼, 독자가 무엇을 보게 될지 링크의 말로 알려 주십시오.",
    },
    "unsure-language": {
      message: "다음 언어에는 모호한 링크 문구의 목록이 아직 없습니다: {lang}.",
      fix: "링크만 따로 읽어 보십시오. 링크마다 어디로 가는지 알 수 있어야 합니다.",
    },
  },
  "link-text-url": {
    address: {
      message: "링크에 주소가 그대로 적혀 있습니다: “{text}”.",
      fix: "페이지의 제목과 발행처처럼 그 페이지가 무엇인지 적어 주십시오. 주소는 링크에 그대로 남습니다.",
    },
  },
  "link-same-text": {
    same: {
      message: "“{text}” 링크가 둘인데 서로 다른 페이지로 갑니다: {first}, {second}.",
      fix: "링크마다 다른 말을 쓰거나, 두 링크를 같은 페이지로 연결해 주십시오.",
    },
  },
  "image-alt-length": {
    long: {
      message: "대체 텍스트가 {count}자입니다. {limit}자를 넘으면 귀로 듣기 어렵습니다.",
      fix: "이미지가 전하는 내용을 한두 문장으로 적고, 나머지는 캡션이나 본문으로 옮겨 주십시오.",
    },
  },
  "image-alt-redundant": {
    prefix: {
      message:
        "대체 텍스트에 이미지라는 말이 들어 있습니다: “{words}”. 화면 낭독기가 이미 알려 주는 내용입니다.",
      fix: "그 말을 빼고, 이미지에 보이는 것부터 적어 주십시오.",
    },
    caption: {
      message: "대체 텍스트가 캡션과 같아서 같은 말을 두 번 듣게 됩니다.",
      fix: "대체 텍스트에는 무엇이 보이는지, 캡션에는 그것이 무엇을 뜻하는지 적어 주십시오.",
    },
    "unsure-language": {
      message: "다음 언어에는 “~의 이미지” 같은 말의 목록이 아직 없습니다: {lang}.",
      fix: "대체 텍스트를 읽어 보고, 이미지라는 말을 굳이 넣은 것이 있는지 살펴봐 주십시오.",
    },
  },
  "heading-fake": {
    bold: {
      message: "굵은 글씨로 된 문단인데 중간 제목으로 쓴 듯합니다: “{text}”.",
      fix: "중간 제목으로 바꿔 주십시오. Markdown에서는 별표로 감싸는 대신 줄 맨 앞에 ##를 붙입니다.",
    },
    "unsure-sentence": {
      message: "굵은 글씨로 된 문단이 다른 글 앞에 있습니다: “{text}”.",
      fix: "이어지는 글의 제목이라면 중간 제목으로 바꾸고, 강조한 것뿐이라면 그대로 두십시오.",
    },
  },
  "list-fake": {
    typed: {
      message:
        "“{sign}” 표시로 시작하는 줄 {count}개가 목록처럼 보이지만, 목록으로 되어 있지 않습니다.",
      fix: "목록으로 바꿔 주십시오. Markdown에서는 줄마다 “- ”나 “1. ”로 시작하고, 첫 줄 앞에 빈 줄을 둡니다.",
    },
    "unsure-dialogue": {
      message: "“{sign}” 표시로 시작하는 줄이 {count}개 있습니다.",
      fix: "목록이라면 목록으로 바꾸고, 사람들이 주고받는 말이라면 그대로 두십시오.",
    },
  },
  "heading-long": {
    long: {
      message: "중간 제목이 {count}자입니다. {limit}자를 넘으면 귀로 훑기에 너무 깁니다.",
      fix: "이어지는 부분이 무엇에 관한 내용인지 몇 낱말로 적고, 나머지는 첫 문단으로 옮겨 주십시오.",
    },
  },
  "structure-sparse": {
    sparse: {
      message:
        "본문이 {count}단어인데 중간 제목이 없습니다. {limit}단어를 넘으면 중간 제목이 필요합니다.",
      fix: "글의 각 부분 위에 중간 제목을 달아 주십시오.",
    },
  },
  "text-caps": {
    head: {
      message: "모두 대문자로 되어 있습니다: “{text}”.",
      fix: "보통 문장처럼 쓰고, 대문자는 그 언어에서 필요한 자리에만 써 주십시오.",
    },
    run: {
      message: "{count}단어가 모두 대문자로 되어 있습니다: “{text}”.",
      fix: "소문자로 써 주십시오. 중요한 말이라면 강조 표시를 해 주십시오.",
    },
  },
  "language-passage": {
    script: {
      message: "다음 글은 다른 문자로 쓰였지만 어느 언어인지 표시되어 있지 않습니다: “{text}”.",
      fix: '어느 언어인지 표시해 주십시오. 낱말은 <span lang="…">…</span>로, 문단은 <div lang="…">로 감쌉니다.',
    },
    language: {
      message: "다음 글의 언어 표시는 {lang}, 실제 언어는 {language}인 듯합니다: “{text}”.",
      fix: '어느 언어인지 표시해 주십시오. 낱말은 <span lang="{found}">…</span>로, 문단은 <div lang="{found}">로 감쌉니다.',
    },
    article: {
      message: "기사의 언어 표시는 {lang}, 본문의 실제 언어는 {language}인 듯합니다.",
      fix: "front matter의 “lang”에 적힌 기사의 언어를 고쳐 주십시오.",
    },
    "unsure-term": {
      message: "다른 문자로 쓰인 말에 언어 표시가 없습니다: {list}.",
      fix: '이름은 그대로 두어도 됩니다. 다른 말은 어느 언어인지 표시해 주십시오: <span lang="…">…</span>.',
    },
  },
  "sensory-reference": {
    pointer: {
      message: "위치나 색, 모양만으로 가리키고 있습니다: “{words}”.",
      fix: "범례나 제목에 나오는 이름도 함께 적거나, 그곳으로 링크를 걸어 주십시오.",
    },
    "unsure-language": {
      message: "다음 언어에는 위치와 색을 나타내는 말의 목록이 아직 없습니다: {lang}.",
      fix: "“빨간 선”이나 “위를 참고”처럼 위치나 색, 모양만으로 가리키는 말이 있는지 살펴봐 주십시오.",
    },
  },
  abbreviation: {
    unexplained: {
      message: "“{letters}” 약어를 풀어 쓴 곳이 없습니다.",
      fix: "처음 나오는 곳에 전체 이름을 쓰고 괄호 안에 약어를 적어 주십시오. 보기: “세계보건기구(WHO)”.",
    },
    unsure: {
      message: "약어인지, 이름인지, 강조한 말인지 알 수 없습니다: {list}.",
      fix: "약어는 처음 나오는 곳에서 풀어 써 주십시오. 강조한 말은 소문자로 쓰고 강조 표시를 해 주십시오.",
    },
  },
  "table-wide": {
    wide: {
      message: "표의 열이 {count}개입니다. {limit}개를 넘으면 따라가기 어렵습니다.",
      fix: "열이 더 적은 표로 나누거나, 행과 열을 바꾸거나, 본문에 필요 없는 열을 빼 주십시오.",
    },
  },
  "table-layout": {
    "one-row": {
      message: "표에 행이 하나뿐이고 머리글도 없어, 무엇과 무엇의 관계인지 나타나지 않습니다.",
      fix: "칸의 내용을 문단이나 목록, 인용으로 써 주십시오.",
    },
    "one-column": {
      message: "표에 열이 하나뿐이고 머리글도 없어, 무엇과 무엇의 관계인지 나타나지 않습니다.",
      fix: "칸의 내용을 문단이나 목록, 인용으로 써 주십시오.",
    },
    prose: {
      message: "표에 머리글이 없고 칸마다 긴 글이 들어 있어, 화면을 배치하려고 쓴 표로 보입니다.",
      fix: "글을 차례로 이어 쓰고 중간 제목을 달아 주십시오. 자료를 담은 표라면 머리글 셀을 표시해 주십시오.",
    },
  },
  "emoji-run": {
    run: {
      message: "이모지 {count}개가 잇달아 있습니다: {emoji}.",
      fix: "하나만 남기고, 나타내려는 뜻을 말로 써 주십시오.",
    },
  },
  "symbol-art": {
    signs: {
      message: "기호를 늘어놓아 모양을 그렸습니다: “{signs}”.",
      fix: "말로 쓰거나, 대체 텍스트가 있는 이미지로 바꿔 주십시오. 글의 부분을 나누는 줄이라면 구분선을 써 주십시오(Markdown에서는 ---).",
    },
    picture: {
      message: "이 부분은 기호로 그린 그림으로 보입니다.",
      fix: "그 자리에 대체 텍스트가 있는 이미지를 넣어 주십시오.",
    },
  },
  "speech-unreadable": {
    lost: {
      message: "다음 기호는 소리로 전해지지 않습니다: {signs} ({codes}).",
      fix: "기호의 뜻을 말로 써 주십시오. 잘못된 문자 인코딩이나 아이콘 글꼴 때문에 생긴 것이라면 글을 바로잡아 주십시오.",
    },
    heard: {
      message: "듣기용 텍스트에 음성 엔진이 읽지 못하는 기호가 있습니다: {signs} ({codes}).",
      fix: "기호의 뜻을 말로 써 주십시오.",
    },
  },
  "sentence-long": {
    long: {
      message: "{limit}단어가 넘는 문장이 {count}개 있습니다. 가장 긴 문장은 {words}단어입니다.",
      fix: "한 문장을 두세 문장으로 나눠 주십시오.",
    },
  },
  "paragraph-long": {
    long: {
      message: "{limit}단어가 넘는 문단이 {count}개 있습니다. 가장 긴 문단은 {words}단어입니다.",
      fix: "새로운 이야기가 시작되는 곳에서 문단을 나눠 주십시오.",
    },
  },
  "reading-level": {
    difficult: {
      message:
        "글이 매우 읽기 어렵습니다. 읽기 쉬운 정도가 100점 만점에 {ease}점이고, 한 문장이 평균 {words}단어입니다({source} 기준).",
      fix: "문장을 줄이고, 흔히 쓰는 말이 있으면 그 말을 써 주십시오. 내용 자체가 어렵다면 쉬운 요약을 앞에 두십시오.",
    },
  },
  "image-alt-judge": {
    word: {
      message: "이미지의 대체 텍스트가 “{text}” 한 낱말뿐입니다. 다시 살펴볼 이미지: {count}개.",
      fix: "전화로 설명하듯 이미지에서 중요한 것을 적어 주십시오. 한 낱말로 충분하다면 그대로 두십시오.",
    },
    title: {
      message: "대체 텍스트가 기사 제목과 같습니다. 다시 살펴볼 이미지: {count}개.",
      fix: "무엇이 보이는지 적어 주십시오. 제목은 이미 들은 내용입니다.",
    },
    again: {
      message: "두 이미지의 대체 텍스트가 똑같습니다: “{text}”. 다시 살펴볼 이미지: {count}개.",
      fix: "두 이미지가 서로 어떻게 다른지 각각 적어 주십시오.",
    },
    decorative: {
      message:
        "“{text}” 캡션이 달린 이미지가 장식용으로 되어 있습니다. 다시 살펴볼 이미지: {count}개.",
      fix: "캡션이 필요한 이미지라면 전하는 내용이 있습니다. 그 내용을 적거나, 캡션을 빼 주십시오.",
    },
  },
};
