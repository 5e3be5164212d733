import type { GateMessages } from "../gate-messages.ts";

/** What the gate says to editors in Portuguese. */
export const pt: GateMessages = {
  "image-alt": {
    missing: {
      message: "A imagem {src} não tem texto alternativo.",
      fix: 'Escreva o que a imagem diz ao leitor. Se ela não disser nada além do que está no texto, declare-a decorativa com alt="".',
    },
  },
  "image-alt-filename": {
    file: {
      message: "O texto alternativo “{alt}” é o nome de um arquivo.",
      fix: "Escreva o que a imagem diz ao leitor.",
    },
    placeholder: {
      message: "O texto alternativo “{alt}” ocupa o lugar de um que ninguém escreveu ainda.",
      fix: 'Escreva o que a imagem diz ao leitor. Se ela não disser nada além do que está no texto, declare-a decorativa com alt="".',
    },
    invisible: {
      message: "O texto alternativo de {src} só tem caracteres invisíveis.",
      fix: 'Escreva o que a imagem diz ao leitor ou declare-a decorativa com alt="".',
    },
    linked: {
      message: "A imagem {src} é um link para {href}, mas está declarada como decorativa.",
      fix: "Escreva no texto alternativo aonde o link leva ou retire o link.",
    },
    "unsure-number": {
      message: "O texto alternativo “{alt}” pode ser um nome ou apenas um número.",
      fix: "Se não for um nome que os leitores conheçam, escreva o que a imagem diz a eles.",
    },
    "unsure-name": {
      message: "O texto alternativo “{alt}” é também o nome do arquivo da imagem.",
      fix: "Se isso é tudo o que a imagem diz, não é preciso mudar nada; caso contrário, escreva o que ela diz ao leitor.",
    },
    "unsure-marks": {
      message: "O texto alternativo “{alt}” tem sinais, mas nenhuma palavra.",
      fix: 'Escreva o que a imagem diz ao leitor ou declare-a decorativa com alt="".',
    },
  },
  "link-name": {
    empty: {
      message: "O link para {href} não tem texto.",
      fix: "Escreva no link a que ele leva ou retire-o.",
    },
    "unsure-marks": {
      message:
        "O link para {href} só tem como texto “{text}”, que muitos leitores de tela não leem.",
      fix: "Escreva no link a que ele leva, a menos que esses sinais sejam lidos em voz alta como se espera.",
    },
  },
  "heading-empty": {
    empty: {
      message: "Um título de seção de nível {level} não tem texto.",
      fix: "Escreva do que trata a seção ou retire o título.",
    },
    "unsure-marks": {
      message:
        "O título de seção “{text}” tem sinais, mas nenhuma palavra, e muitos leitores de tela não o leem.",
      fix: "Escreva do que trata a seção; se nada de novo começa ali, use em seu lugar uma linha divisória (---).",
    },
  },
  "heading-h1": {
    "second-title": {
      message: "O título de seção “{text}” tem o nível 1, que é o do título do artigo.",
      fix: "Passe-o para o nível 2 (## em Markdown, h2 em HTML). Se for o título do artigo, use-o como título e retire-o do texto.",
    },
  },
  "heading-order": {
    skipped: {
      message:
        "O título de seção “{text}” tem o nível {level}, mas não há nenhum título de nível {wanted} acima dele.",
      fix: "Passe-o para o nível {wanted} ou coloque antes dele um título de nível {wanted}.",
    },
    early: {
      message:
        "O título de seção “{text}” tem o nível {level} e vem antes das seções, que têm o nível {wanted}.",
      fix: "Dê o mesmo nível a ele e às seções (## em Markdown, h2 em HTML) ou coloque-o dentro de uma delas.",
    },
    "too-deep": {
      message:
        "O título de seção “{text}” ficaria no nível 7 abaixo do título do artigo, e só existem seis níveis.",
      fix: "Passe-o para o nível {wanted} ou comece as seções no nível 2.",
    },
  },
  "anchor-target": {
    link: {
      message: "O link “{text}” leva a {href}, que não existe nesta página.",
      fix: "Dê este identificador ao título de seção pretendido (## Título {#{id}} em Markdown, id em HTML) ou escreva no link o identificador que ele já tem.",
    },
    note: {
      message: "Uma chamada remete à nota “{id}”, que não existe.",
      fix: "Escreva a nota ([^{id}]: … em Markdown) ou retire a chamada.",
    },
  },
  "language-valid": {
    malformed: {
      message: "“{tag}” não é um código de idioma BCP 47.",
      fix: "Escreva o código do idioma, por exemplo en, ko ou pt-BR.",
    },
    unregistered: {
      message: "Nenhum idioma tem o código “{tag}”.",
      fix: "Escreva o código do idioma, e não o nome dele nem o código do país: por exemplo en, ko ou pt-BR.",
    },
    meant: {
      message: "Nenhum idioma tem o código “{tag}”.",
      fix: "Escreva {meant}, se for esse o idioma.",
    },
    "unsure-rare": {
      message: "O idioma “{tag}” não é conhecido pela maioria dos programas.",
      fix: "Confira o código; se estiver certo, não é preciso mudar nada.",
    },
  },
  "table-headers": {
    none: {
      message: "A tabela não tem células de cabeçalho.",
      fix: "Marque os cabeçalhos das colunas ou das linhas: th com scope em HTML, a linha acima de |---| em Markdown.",
    },
    "bold-row": {
      message:
        "As células da primeira linha da tabela estão em negrito, mas não estão marcadas como cabeçalhos.",
      fix: 'Marque-as como células de cabeçalho: <th scope="col"> em HTML, no lugar do negrito.',
    },
    "bold-column": {
      message:
        "As células da primeira coluna da tabela estão em negrito, mas não estão marcadas como cabeçalhos.",
      fix: 'Marque-as como células de cabeçalho: <th scope="row"> em HTML, no lugar do negrito.',
    },
    uncovered: {
      message:
        "Células da tabela sem cabeçalho: {count}. A primeira, “{text}”, está na linha {row}, coluna {column}.",
      fix: "Dê a cada coluna ou a cada linha uma célula de cabeçalho com palavras e confira as células mescladas.",
    },
    "unsure-labels": {
      message:
        "A primeira coluna da tabela não tem cabeçalho; suas células, a começar por “{text}”, parecem dar nome às linhas.",
      fix: 'Marque-as como cabeçalhos de linha (<th scope="row"> em HTML) ou ponha no alto da coluna um cabeçalho que diga o que elas são.',
    },
    "unsure-layout": {
      message:
        "A tabela não tem células de cabeçalho e contém textos longos, como se servisse para diagramar a página.",
      fix: "Se contiver dados, marque os cabeçalhos; se não, transforme as células em parágrafos ou em uma lista.",
    },
  },
  "embed-title": {
    missing: {
      message: "O conteúdo incorporado {href} não tem título.",
      fix: 'Diga o que ele é: title="Mapa dos postos de fronteira" no iframe ou data-title na citação.',
    },
    "unsure-generic": {
      message:
        "O conteúdo incorporado {href} tem o título “{title}”, que talvez não diga o que ele é.",
      fix: "Diga o que este conteúdo mostra ou reproduz.",
    },
  },
  "media-alternative": {
    video: {
      message: "O vídeo {src} não tem legendas nem transcrição.",
      fix: 'Inclua legendas (<track kind="captions" src="…">) ou uma transcrição (data-transcript="…").',
    },
    "video-titled": {
      message: "O vídeo “{title}” não tem legendas nem transcrição.",
      fix: 'Inclua legendas (<track kind="captions" src="…">) ou uma transcrição (data-transcript="…").',
    },
    audio: {
      message: "A gravação {src} não tem transcrição.",
      fix: 'Ponha por escrito o que é dito e informe o endereço: data-transcript="…" no elemento audio.',
    },
    "audio-titled": {
      message: "A gravação “{title}” não tem transcrição.",
      fix: 'Ponha por escrito o que é dito e informe o endereço: data-transcript="…" no elemento audio.',
    },
    "unsure-near": {
      message:
        "“{text}”, ao lado de {src}, pode ser a transcrição ou as legendas, mas não há nada que ligue uma coisa à outra.",
      fix: "Se for, informe o endereço também na gravação (data-transcript ou track), para que todos os formatos o ofereçam.",
    },
    "unsure-near-titled": {
      message:
        "“{text}”, ao lado de “{title}”, pode ser a transcrição ou as legendas, mas não há nada que ligue uma coisa à outra.",
      fix: "Se for, informe o endereço também na gravação (data-transcript ou track), para que todos os formatos o ofereçam.",
    },
  },
  "title-missing": {
    missing: {
      message: "O artigo não tem título.",
      fix: "Inclua um título no cabeçalho do arquivo (front matter) ou comece com um título de nível 1.",
    },
  },
  "title-length": {
    long: {
      message: "O título tem {length} caracteres; o máximo é {most}.",
      fix: "Encurte-o e leve o resto para o lide.",
    },
  },
  "url-scheme": {
    link: {
      message: "O link leva a “{address}”.",
      fix: "Use um endereço que comece com https://, http:// ou mailto:.",
    },
    resource: {
      message: "O endereço “{address}” não pode ser carregado.",
      fix: "Use um endereço que comece com https:// ou http://.",
    },
  },
  "text-controls": {
    control: {
      message: "O texto “{text}” tem um caractere de controle ou metade de um caractere.",
      fix: "Digite as palavras de novo ou salve outra vez o original em UTF-8.",
    },
    unclosed: {
      message: "O texto “{text}” tem o caractere invisível {name}, que nada nele fecha.",
      fix: "Retire-o. Se há palavras escritas na outra direção, indique o idioma delas (lang).",
    },
    unopened: {
      message: "O texto “{text}” tem o caractere invisível {name}, que não fecha nada.",
      fix: "Retire-o.",
    },
  },
  "link-text-vague": {
    vague: {
      message: "O link “{text}” não diz aonde leva.",
      fix: "Faça com que as palavras do link indiquem o que o leitor vai encontrar: o título da página ou o assunto dela.",
    },
    "unsure-language": {
      message: "Não há lista de textos de link vagos para este idioma: {lang}.",
      fix: "Leia cada link isoladamente: ele diz aonde leva?",
    },
  },
  "link-text-url": {
    address: {
      message: "O texto do link, “{text}”, é um endereço.",
      fix: "Escreva o que é a página, por exemplo o título e quem a publica. O endereço continua no link.",
    },
  },
  "link-same-text": {
    same: {
      message:
        "“{text}” é o texto de dois links que levam a páginas diferentes ({first} e {second}).",
      fix: "Dê a cada link as suas próprias palavras ou faça os dois levarem à mesma página.",
    },
  },
  "image-alt-length": {
    long: {
      message:
        "O texto alternativo tem {count} caracteres; com mais de {limit}, fica difícil de acompanhar de ouvido.",
      fix: "Diga em uma ou duas frases o que a imagem mostra e leve o resto para a legenda ou para o texto.",
    },
  },
  "image-alt-redundant": {
    prefix: {
      message:
        "O texto alternativo anuncia que se trata de uma imagem: “{words}”. Os leitores de tela já dizem isso.",
      fix: "Retire essas palavras e comece pelo que a imagem mostra.",
    },
    caption: {
      message: "O texto alternativo repete a legenda, que assim é ouvida duas vezes.",
      fix: "Diga no texto alternativo o que se vê e, na legenda, o que isso significa.",
    },
    "unsure-language": {
      message: "Não há lista de expressões como “imagem de” para este idioma: {lang}.",
      fix: "Leia os textos alternativos: algum começa dizendo que é uma imagem?",
    },
  },
  "heading-fake": {
    bold: {
      message: "“{text}” é um parágrafo em negrito que parece fazer as vezes de título de seção.",
      fix: "Transforme-o em título: em Markdown, comece a linha com ## em vez de colocá-la entre asteriscos.",
    },
    "unsure-sentence": {
      message: "“{text}” é um parágrafo em negrito antes de outro texto.",
      fix: "Se ele introduz o que vem depois, transforme-o em título de seção; se é apenas importante, deixe-o como está.",
    },
  },
  "list-fake": {
    typed: {
      message: "Há {count} linhas que começam com “{sign}” e parecem uma lista, mas não são.",
      fix: "Transforme-as em lista. Em Markdown, comece cada linha com “- ” ou “1. ” e deixe uma linha em branco antes da primeira.",
    },
    "unsure-dialogue": {
      message: "Linhas que começam com “{sign}”: {count}.",
      fix: "Se forem uma lista, dê a elas o formato de lista; se for um diálogo, deixe como está.",
    },
  },
  "heading-long": {
    long: {
      message:
        "O título de seção tem {count} caracteres; com mais de {limit}, fica longo demais para ser captado de ouvido.",
      fix: "Diga em poucas palavras do que trata a seção e leve o resto para o primeiro parágrafo dela.",
    },
  },
  "structure-sparse": {
    sparse: {
      message:
        "O texto tem {count} palavras e nenhum título de seção; com mais de {limit}, eles fazem falta.",
      fix: "Coloque um título no início de cada parte do texto.",
    },
  },
  "text-caps": {
    head: {
      message: "“{text}” está todo em maiúsculas.",
      fix: "Escreva como em uma frase, com as maiúsculas que o idioma pede.",
    },
    run: {
      message: "“{text}” está em maiúsculas. Número de palavras: {count}.",
      fix: "Escreva essas palavras em minúsculas. Se forem importantes, marque-as com ênfase.",
    },
  },
  "language-passage": {
    script: {
      message: "“{text}” está em outra escrita, e o idioma não foi informado.",
      fix: 'Informe o idioma: <span lang="…">…</span> em torno das palavras, <div lang="…"> em torno dos parágrafos.',
    },
    language: {
      message:
        "“{text}” parece estar em outro idioma ({language}), e não no que foi indicado ({lang}).",
      fix: 'Informe o idioma: <span lang="{found}">…</span> em torno das palavras, <div lang="{found}"> em torno dos parágrafos.',
    },
    article: {
      message:
        "O idioma declarado no artigo é {lang}, mas o texto parece estar em outro: {language}.",
      fix: "Corrija o idioma do artigo: “lang” no cabeçalho do arquivo (front matter).",
    },
    "unsure-term": {
      message: "Há palavras em outra escrita sem idioma informado: {list}.",
      fix: 'Nomes próprios podem ficar como estão. Nas outras palavras, informe o idioma: <span lang="…">…</span>.',
    },
  },
  "sensory-reference": {
    pointer: {
      message: "“{words}” aponta apenas por lugar, cor ou forma.",
      fix: "Diga também como a coisa se chama, por exemplo com o nome que está na legenda ou no título da seção, ou coloque um link.",
    },
    "unsure-language": {
      message: "Não há lista de palavras de lugar e de cor para este idioma: {lang}.",
      fix: "Procure trechos que apontem apenas por lugar, cor ou forma, como “a linha vermelha” ou “veja acima”.",
    },
  },
  abbreviation: {
    unexplained: {
      message: "O nome por extenso de “{letters}” não aparece em nenhum lugar.",
      fix: "Escreva o nome por extenso na primeira vez, com a sigla entre parênteses: “Organização Mundial da Saúde (OMS)”.",
    },
    unsure: {
      message: "Não há como saber se são siglas, nomes ou palavras destacadas: {list}.",
      fix: "Escreva as siglas por extenso na primeira vez que aparecem. Escreva as palavras destacadas em minúsculas, com ênfase.",
    },
  },
  "table-wide": {
    wide: {
      message: "A tabela tem {count} colunas; com mais de {limit}, fica difícil de acompanhar.",
      fix: "Divida-a em tabelas com menos colunas, troque as linhas pelas colunas ou retire o que o texto não precisa.",
    },
  },
  "table-layout": {
    "one-row": {
      message:
        "A tabela não tem cabeçalhos e se resume a uma única linha, de modo que não relaciona nada com nada.",
      fix: "Transforme as células em parágrafos, em uma lista ou em uma citação.",
    },
    "one-column": {
      message:
        "A tabela não tem cabeçalhos e se resume a uma única coluna, de modo que não relaciona nada com nada.",
      fix: "Transforme as células em parágrafos, em uma lista ou em uma citação.",
    },
    prose: {
      message:
        "A tabela não tem cabeçalhos e suas células contêm textos inteiros, como se servisse para diagramar a página.",
      fix: "Coloque os textos um depois do outro, com títulos. Se forem dados, marque as células de cabeçalho.",
    },
  },
  "emoji-run": {
    run: {
      message: "Há {count} emojis seguidos: {emoji}.",
      fix: "Deixe um só e diga com palavras o que ele significa.",
    },
  },
  "symbol-art": {
    signs: {
      message: "“{signs}” é um desenho feito de sinais.",
      fix: "Diga isso com palavras ou ponha no lugar uma imagem com texto alternativo. Entre partes do texto, a linha divisória se escreve --- em Markdown.",
    },
    picture: {
      message: "O texto parece ser um desenho feito de sinais.",
      fix: "Ponha no lugar uma imagem com texto alternativo.",
    },
  },
  "speech-unreadable": {
    lost: {
      message: "Estes sinais não podem ser ouvidos: {signs} ({codes}).",
      fix: "Escreva com palavras o que eles dizem ou corrija o texto, se eles vierem de uma codificação errada ou de um ícone.",
    },
    heard: {
      message:
        "O texto para ouvir tem sinais que os sintetizadores de voz não conseguem ler: {signs} ({codes}).",
      fix: "Escreva com palavras o que eles dizem.",
    },
  },
  "sentence-long": {
    long: {
      message: "Frases com mais de {limit} palavras: {count}. A mais longa tem {words}.",
      fix: "Faça de cada uma duas ou três frases.",
    },
  },
  "paragraph-long": {
    long: {
      message: "Parágrafos com mais de {limit} palavras: {count}. O mais longo tem {words}.",
      fix: "Comece um novo parágrafo onde começa uma nova ideia.",
    },
  },
  "reading-level": {
    difficult: {
      message:
        "O texto é muito difícil de ler: seu índice de legibilidade é {ease} de 100, com média de {words} palavras por frase ({source}).",
      fix: "Encurte as frases e prefira uma palavra comum quando houver. Se o assunto for difícil, comece com um resumo simples.",
    },
  },
  "image-alt-judge": {
    word: {
      message: "“{text}” é uma palavra só para uma imagem. Imagens a rever: {count}.",
      fix: "Diga o que importa na imagem, como faria ao telefone; se uma palavra bastar, deixe-a.",
    },
    title: {
      message: "O texto alternativo é o título do artigo. Imagens a rever: {count}.",
      fix: "Diga o que se vê; o título já foi ouvido.",
    },
    again: {
      message: "Duas imagens têm o mesmo texto alternativo, “{text}”. Imagens a rever: {count}.",
      fix: "Diga em cada uma o que a distingue da outra.",
    },
    decorative: {
      message:
        "Uma imagem com a legenda “{text}” está declarada como decorativa. Imagens a rever: {count}.",
      fix: "Uma imagem que pede legenda diz alguma coisa: escreva o quê ou retire a legenda.",
    },
  },
};
