import type { GateWords } from "./gate-words.ts";
import { INTERNATIONAL_INITIALISMS } from "./international-initialisms.ts";
import { phrasesOf } from "./phrases-of.ts";

export const pt: GateWords = {
  tag: "pt",
  vagueLinks: phrasesOf(`
    abrir, aceda aqui, acesse, acesse aqui, ali, aqui, artigo completo, assista, assista aqui,
    aí, baixar, baixe, baixe aqui, carregue aqui, clicando aqui, clicar, clicar aqui, clique,
    clique aqui, clique aqui para saber mais, clique neste link, confira, confira aqui,
    confira mais, consulte aqui, continuar, continuar a ler, continuar lendo, continue a ler,
    continue lendo, descarregar, descubra mais, detalhes, download, esta matéria, esta notícia,
    esta página, esta reportagem, este artigo, este link, este site, fonte, info, informações,
    isto, leia, leia a matéria completa, leia a notícia completa, leia a reportagem completa,
    leia aqui, leia mais, leia mais aqui, leia na íntegra, leia o artigo completo, leia também,
    leia tudo, ler, ler a notícia, ler artigo, ler mais, ler o artigo, ler tudo, link, mais,
    mais aqui, mais detalhes, mais info, mais informação, mais informações, matéria completa,
    mostrar mais, na íntegra, nesta página, neste link, notícia completa, ouvir, ouça, ouça aqui,
    para mais informações, para saber mais, por aqui, página, saber mais, saiba mais,
    saiba mais aqui, siga este link, site, transferir, veja, veja aqui, veja mais,
    veja mais detalhes, veja o vídeo, veja também, ver, ver aqui, ver artigo, ver detalhes,
    ver mais, ver o artigo, ver o vídeo, ver tudo, ver vídeo, visite o site
  `),
  imagePlaceholders: phrasesOf(`
    alt, avatar, banner, captura de ecrã, captura de tela, cartaz, descrição,
    descrição da imagem, desenho, diagrama, figura, foto, foto de arquivo, fotografia, fotos,
    fundo, gráfico, ilustração, imagem, imagem aqui, imagem de arquivo, imagem de destaque,
    imagem ilustrativa, imagens, infografia, infográfico, legenda, logo, logotipo, mapa,
    miniatura, nenhum, nenhuma, null, print, retrato, sem descrição, sem imagem,
    sem texto alternativo, sem título, texto alternativo, undefined, vazio, ícone
  `),
  imageBeginnings: phrasesOf(`
    a foto mostra, a fotografia mostra, a imagem mostra, esta foto mostra, esta imagem mostra,
    foto com, foto da, foto das, foto de, foto do, foto dos, foto mostra, foto mostrando,
    foto que mostra, fotografia da, fotografia das, fotografia de, fotografia do, fotografia dos,
    fotografia mostra, imagem da, imagem das, imagem de, imagem do, imagem dos, imagem mostra,
    imagem mostrando, imagem que mostra, na foto, na imagem, nesta foto, nesta imagem,
    uma foto da, uma foto de, uma foto do, uma fotografia da, uma fotografia de,
    uma fotografia do, uma imagem da, uma imagem de, uma imagem do
  `),
  imageEndings: [],
  sensoryPhrases: phrasesOf(`
    a caixa abaixo, a caixa acima, a foto abaixo, a foto acima, a foto à direita,
    a foto à esquerda, a imagem abaixo, a imagem acima, a imagem à direita, a imagem à esquerda,
    a tabela abaixo, a tabela acima, como mostrado abaixo, como mostrado acima,
    como se vê abaixo, como se vê acima, conforme mostrado abaixo, conforme mostrado acima,
    em azul no gráfico, em azul no mapa, em verde no mapa, em vermelho no gráfico,
    em vermelho no mapa, imagem abaixo, imagem acima, na coluna da direita,
    na coluna da esquerda, na coluna à direita, na coluna à esquerda, na foto abaixo,
    na foto acima, na imagem abaixo, na imagem acima, no botão azul, no botão quadrado,
    no botão redondo, no botão verde, no botão vermelho, no gráfico abaixo, no gráfico acima,
    no mapa abaixo, no mapa acima, no quadro abaixo, no quadro acima, no vídeo abaixo,
    no vídeo acima, o botão azul, o botão quadrado, o botão redondo, o botão verde,
    o botão vermelho, o gráfico abaixo, o gráfico acima, o mapa abaixo, o mapa acima,
    o vídeo abaixo, o vídeo acima, veja abaixo, veja acima, veja à direita, veja à esquerda,
    ver abaixo, ver acima, vide abaixo, vide acima
  `),
  sensoryHints: phrasesOf(`
    a barra azul, a barra verde, a barra vermelha, a linha amarela, a linha azul, a linha verde,
    a linha vermelha, a área azul, a área vermelha, ao lado, as barras azuis,
    as barras vermelhas, na parte de baixo, na parte de cima, na parte inferior,
    na parte superior, no canto inferior direito, no canto inferior esquerdo,
    no canto superior direito, no canto superior esquerdo, os pontos azuis, os pontos vermelhos,
    à direita, à esquerda
  `),
  figureWords: phrasesOf(`
    botão, captura de ecrã, captura de tela, carregue, clicar, clique, diagrama, foto,
    fotografia, gráfico, infografia, infográfico, na imagem, na legenda, na tabela, no mapa,
    ícone
  `),
  figureVerbs: phrasesOf(`
    corresponde, correspondem, indica, indicam, mostra, mostram, representa, representam
  `),
  abbreviationsKnown: [
    ...INTERNATIONAL_INITIALISMS,
    ...phrasesOf(`
    ADN, AFP, ARN, BC, BCE, BNDES, CEO, CEP, CLT, CNPJ, CPF, CPI, ENEM, EUA, FGTS, FGV, FHC, FMI,
    GNR, IA, IBGE, INSS, IPTU, IPVA, IRS, IVA, MEC, MP, MPF, MST, OAB, OMC, OMS, ONG, ONU, OVNI,
    PCP, PF, PIB, PIX, PM, PMDB, PME, PS, PSD, PSDB, PSP, PT, RG, RTP, SIDA, SNS, STF, STJ, SUS,
    TAP, TCU, TSE, UE, UFRJ, URSS, USP, UTI, VIH
    `),
  ],
  functionWords: phrasesOf(`
    o, a, os, as, de, do, da, dos, das, um, uma, uns, e, em, no, na, nos, nas, ao, aos, à, às,
    que, se, é, com, por, para, não, seu, sua, seus, suas, mais, mas, ou, como, foi, são, ser,
    está, também, já, ele, ela, eles, elas, isso, isto, este, esta, esse, essa, pelo, pela,
    pelos, pelas, entre, sem, sobre, até, quando, muito, anos, tem, têm, pode, depois, após,
    onde, todos, foram, segundo, ainda, só, mesmo, lhe, disse, há, nem, qual, quais, assim, cada,
    tanto, seja, outros, outras, esses, sob
  `),
};
