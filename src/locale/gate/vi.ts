import type { GateWords } from "./gate-words.ts";
import { INTERNATIONAL_INITIALISMS } from "./international-initialisms.ts";
import { phrasesOf } from "./phrases-of.ts";

export const vi: GateWords = {
  tag: "vi",
  vagueLinks: phrasesOf(`
    bài báo này, bài này, bài viết, bài viết này, bài đầy đủ, bấm tại đây, bấm vào liên kết,
    bấm vào đây, bấm xem thêm, bấm đây, chi tiết, chi tiết hơn, chi tiết tại đây, click,
    click vào đây, click đây, hiển thị thêm, khám phá thêm, link, link này, link tại đây,
    liên kết, liên kết này, mở, mở rộng, nghe, nghe ngay, nghe tại đây, nguồn, nguồn tin,
    nhấn tại đây, nhấn vào liên kết, nhấn vào đây, nhấn đây, nhấp chuột vào đây,
    nhấp vào liên kết, nhấp vào đây, thêm, thêm thông tin, thông tin, thông tin chi tiết,
    thông tin thêm, tiếp, tiếp tục, tiếp tục đọc, toàn bộ bài viết, toàn văn, trang, trang chủ,
    trang này, trang web, trang web này, truy cập, truy cập tại đây, tìm hiểu thêm,
    tìm hiểu thêm tại đây, tại link này, tại liên kết này, tại đây, tải, tải tại đây, tải về,
    tải về tại đây, tải xuống, video này, vào đây, website, xem, xem bài viết, xem chi tiết,
    xem chi tiết tại đây, xem hết, xem ngay, xem thêm, xem thêm tại đây, xem tiếp, xem toàn bộ,
    xem tại đây, xem tất cả, xem video, xem đầy đủ, xem ở đây, đi tới, đây, đường dẫn,
    đường dẫn này, đường link, đường link này, để biết thêm, để biết thêm chi tiết,
    để biết thêm thông tin, đọc, đọc bài viết, đọc chi tiết, đọc hết bài, đọc thêm,
    đọc thêm tại đây, đọc tiếp, đọc toàn bài, đọc toàn văn, đọc tại đây, đọc đầy đủ, đọc ở đây,
    ở đây
  `),
  imagePlaceholders: phrasesOf(`
    banner, biểu tượng, biểu đồ, bản đồ, bức tranh, bức ảnh, chân dung, chú thích, chú thích ảnh,
    chưa đặt tên, chụp màn hình, hình, hình chụp, hình minh hoạ, hình minh họa, hình nền,
    hình vẽ, hình đại diện, hình ảnh, icon, infographic, không có, không có mô tả,
    không có tiêu đề, không có ảnh, không tiêu đề, logo, minh hoạ, minh họa, mô tả,
    mô tả hình ảnh, mô tả ảnh, nền, sơ đồ, thumbnail, tranh, trống, văn bản thay thế,
    văn bản thay thế cho ảnh, đồ hoạ, đồ họa, ảnh, ảnh bìa, ảnh chân dung, ảnh chụp,
    ảnh chụp màn hình, ảnh lưu trữ, ảnh minh hoạ, ảnh minh họa, ảnh nền, ảnh tư liệu,
    ảnh xem trước, ảnh đại diện
  `),
  imageBeginnings: phrasesOf(`
    bức hình, bức ảnh, bức ảnh cho thấy, bức ảnh chụp, bức ảnh của, hình chụp, hình của, hình về,
    hình ảnh, hình ảnh cho thấy, hình ảnh của, hình ảnh về, một bức ảnh, một hình ảnh,
    trong bức ảnh này, trong hình, trong hình là, trong ảnh, trong ảnh là, tấm hình, tấm ảnh,
    đây là hình ảnh, đây là ảnh, ảnh cho thấy, ảnh chụp, ảnh của, ảnh về
  `),
  imageEndings: [],
  sensoryPhrases: phrasesOf(`
    biểu đồ bên dưới, biểu đồ bên trên, biểu đồ dưới đây, biểu đồ phía trên, bản đồ bên dưới,
    bản đồ bên trên, bản đồ phía dưới, bản đồ phía trên, bảng bên dưới, bảng bên trên,
    bảng phía dưới, bảng phía trên, cột bên phải, cột bên trái, hình bên dưới, hình bên phải,
    hình bên trái, hình bên trên, hình phía dưới, hình phía trên, khung bên dưới, khung bên phải,
    khung bên trái, khung bên trên, như hình bên, như hình dưới, như hình trên, nút hình tròn,
    nút hình vuông, nút màu xanh, nút màu đỏ, nút tròn, nút vuông, nút xanh, nút đỏ,
    video bên dưới, video bên trên, video phía dưới, video phía trên, xem bên dưới, xem bên trên,
    xem hình bên, xem hình bên dưới, xem hình bên trên, xem hình dưới, xem hình trên,
    xem hình ở dưới, xem hình ở trên, xem phía dưới, xem phía trên, xem ảnh bên, xem ảnh dưới,
    xem ảnh trên, ô bên dưới, được tô màu xanh, được tô màu đỏ, được đánh dấu màu xanh,
    được đánh dấu màu đỏ, ảnh bên dưới, ảnh bên phải, ảnh bên trái, ảnh bên trên, ảnh phía dưới,
    ảnh phía trên
  `),
  sensoryHints: phrasesOf(`
    bên dưới, bên phải, bên trái, bên trên, bìa phải, bìa trái, chấm xanh, chấm đỏ, cột màu xanh,
    cột màu đỏ, góc dưới, góc trên, ngoài cùng bên phải, ngoài cùng bên trái, phía bên phải,
    phía bên trái, phía dưới, phía trên, từ phải qua, từ phải sang, từ trái qua, từ trái sang,
    vùng màu xanh, vùng màu đỏ, đường kẻ đỏ, đường màu vàng, đường màu xanh, đường màu đỏ,
    đường nét đứt
  `),
  figureWords: phrasesOf(`
    biểu tượng, biểu đồ, bấm, bức ảnh, chú giải, click, hình vẽ, infographic, nhấn nút, nhấn vào,
    nhấp, nút, nút bấm, sơ đồ, trong hình, trong ảnh, đồ thị, ảnh chụp màn hình
  `),
  figureVerbs: phrasesOf(`
    biểu thị, cho thấy, thể hiện, đại diện cho
  `),
  abbreviationsKnown: [
    ...INTERNATIONAL_INITIALISMS,
    ...phrasesOf(`
    ACV, AFF, AFP, AI, APEC, ASEAN, ATGT, ATM, BHXH, BHYT, BOT, BTC, BTS, BĐS, CAND, CEO, CLB,
    CSGT, CSVN, CTV, EVN, FDI, FPT, FTA, GD&ĐT, GDP, GS, HCM, HLV, HN, HĐND, HĐQT, ICU, IMF, IPO,
    KCN, KH&CN, KT, LHQ, MC, MV, NHNN, NSND, NSƯT, NXB, NĐ-CP, OPEC, PCCC, PCR, PGS, QH, QL, QĐ,
    SEA, SGK, SUV, TAND, TBT, TCVN, THCS, THPT, TNGT, TNHH, TP, TP.HCM, TPHCM, TS, TT, TTXVN,
    TTg, TW, TƯ, UBND, UN, USD, VAR, VKS, VKSND, VN, VNA, VND, VNĐ, VOV, VTC, VTV, WB, WHO, WTO,
    XHCN, ĐBQH, ĐBSCL, ĐH, ĐHQG, ĐT, ĐTQG
    `),
  ],
  functionWords: phrasesOf(`
    của, và, là, có, được, trong, cho, các, với, không, một, những, người, đã, này, khi, để, từ,
    ở, vào, đến, cũng, ra, về, như, đó, nhưng, sẽ, tại, theo, sau, phải, nhiều, trên, bị, hơn,
    còn, vì, đang, nếu, lại, rất, thì, mà, do, ông, bà, họ, chỉ, làm, nên, bởi, việc, tôi
  `),
};
