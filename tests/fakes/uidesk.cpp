#include "tests/fakes/uidesk.h"

#include "app/core/services/scanwishes.h"
#include "resources/resources.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

domain::WorkCalendar shippedCalendar()
{
    initResources();
    QFile file(u":/motcua/calendars/vn.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the calendar is not embedded");
    auto calendar =
        domain::WorkCalendar::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!calendar)
        qFatal("the calendar cannot be read");
    return *calendar;
}

domain::Procedure procedure(const QString &code, const QString &name, const QString &sector,
                            int workdays, qint64 levy)
{
    domain::Procedure made;
    made.code = code;
    made.name = name;
    made.sector = sector;
    made.limit = domain::TimeLimit{workdays, domain::TimeUnit::Workday};
    made.components = {
        {u"K1"_s, u"Tờ khai theo mẫu quy định"_s, true, 1, 0, true, {}},
        {u"K2"_s,
         u"Giấy tờ chứng minh nhân thân của người yêu cầu (xuất trình)"_s,
         false,
         1,
         0,
         false,
         {}},
    };
    if (levy > 0)
        made.fees = {{u"LP"_s, u"Lệ phí "_s + name.toLower(), domain::FeeKind::Levy, levy}};
    return made;
}

/// An invented catalogue: names are real, papers and fees are examples.
QList<domain::Procedure> sampleCatalogue()
{
    domain::Procedure birth =
        procedure(u"1.001193"_s, u"Đăng ký khai sinh"_s, u"Hộ tịch"_s, 3, 8000);
    birth.components = {
        {u"KS1"_s, u"Tờ khai đăng ký khai sinh"_s, true, 1, 0, true, {}},
        {u"KS2"_s, u"Giấy chứng sinh hoặc văn bản thay thế theo quy định"_s, true, 1, 0, true, {}},
        {u"KS3"_s, u"Giấy chứng nhận kết hôn của cha, mẹ"_s, false, 0, 1, true, {}},
        {u"KS4"_s, u"Thẻ căn cước của người đi đăng ký (xuất trình)"_s, false, 1, 0, false, {}},
    };
    birth.cases = {{u"TH1"_s, u"Đăng ký đúng hạn"_s, {}},
                   {u"TH2"_s, u"Đăng ký quá hạn, cần xác minh"_s,
                    domain::TimeLimit{8, domain::TimeUnit::Workday}}};
    domain::Procedure copies =
        procedure(u"2.000815"_s, u"Chứng thực bản sao từ bản chính giấy tờ, văn bản"_s,
                  u"Chứng thực"_s, 1, 0);
    copies.fees = {{u"BS"_s,
                    u"Phí chứng thực bản sao"_s,
                    domain::FeeKind::Fee,
                    2000,
                    {},
                    {},
                    u"trang"_s,
                    domain::FeeDemand::Compulsory}};
    return {birth,
            procedure(u"1.000894"_s, u"Đăng ký kết hôn"_s, u"Hộ tịch"_s, 1, 0),
            procedure(u"1.004873"_s, u"Cấp Giấy xác nhận tình trạng hôn nhân"_s, u"Hộ tịch"_s, 3,
                      15000),
            procedure(u"1.004772"_s, u"Đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân"_s,
                      u"Hộ tịch"_s, 5, 8000),
            procedure(u"1.000656"_s, u"Đăng ký khai tử"_s, u"Hộ tịch"_s, 1, 0),
            copies,
            procedure(u"1.010832"_s, u"Thăm viếng mộ liệt sĩ"_s, u"Người có công"_s, 2, 0)};
}

domain::Profile sampleProfile()
{
    domain::Profile profile;
    profile.agency = {u"H38.28.05"_s, u"UBND phường Mẫu Sơn"_s, u"commune"_s, u"UBND tỉnh Mẫu"_s};
    profile.desk = u"Q1"_s;
    profile.receiptPaper = u"A5"_s;
    profile.scan.source = u"adf-duplex"_s;
    profile.scan.mode = u"color"_s;
    profile.scan.paper = u"A4"_s;
    return profile;
}

domain::Dossier dossier(const QString &code, const QString &owner, const QString &procedureName,
                        const QDateTime &dueAt)
{
    domain::Dossier made;
    made.id = {code};
    made.code = code;
    made.owner.name = owner;
    made.procedureName = procedureName;
    made.dueAt = dueAt;
    made.receivedAt = dueAt.addDays(-4);
    made.state = domain::DossierState::Processing;
    return made;
}

} // namespace

QString sampleCard()
{
    return u"001090000001|012345678|Nguyễn Văn Mẫu|01091990|Nam|Số 1 phố Thử Nghiệm, phường Mẫu "
           u"Sơn, "
           u"tỉnh Mẫu|01012022"_s;
}

kernel::Result<ports::WrittenDocument>
UiDocumentWriter::writePdf(const QList<ports::DocumentPage> &pages, const ports::DocumentFacts &,
                           const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return kernel::failure(kernel::ErrorKind::Store, u"disk.write"_s);
    for (const ports::DocumentPage &page : pages) {
        const auto loaded = page.load();
        if (!loaded)
            return kernel::failure(loaded.error());
        file.write(loaded->bytes + '\n');
    }
    return ports::WrittenDocument{file.size(), int(pages.size())};
}

kernel::Result<ports::FileFacts> UiDocumentWriter::inspect(const QString &path) const
{
    const QFileInfo info(path);
    if (info.fileName() == "locked.pdf"_L1)
        return kernel::failure(kernel::ErrorKind::Refused, u"file.password"_s, {info.fileName()});
    if (info.suffix() == "pdf"_L1)
        return ports::FileFacts{u"application/pdf"_s, 2, true};
    return ports::FileFacts{u"image/jpeg"_s, 1, false};
}

kernel::Result<ports::RenderedPaper> UiPaperRenderer::render(const ports::PaperRequest &request,
                                                             const domain::Profile &) const
{
    if (fault && (faultFor.isEmpty() || faultFor == request.dossier.code))
        return kernel::failure(*fault);
    QByteArray pdf = "%PDF " + domain::paperName(request.kind).toUtf8() + ' ' +
                     request.dossier.code.toUtf8() + " reprint " +
                     QByteArray::number(request.reprint);
    for (const domain::Dossier &dossier : request.list.dossiers)
        pdf += ' ' + dossier.code.toUtf8();
    const QString paper = request.paper.isEmpty() ? u"A5"_s : request.paper;
    // As the real one does, the wish for another size or number is seen in what is made.
    if (!request.paper.isEmpty())
        pdf += ' ' + paper.toUtf8() + " x" + QByteArray::number(request.copies);
    return ports::RenderedPaper{pdf, warning, paper};
}

QStringList UiFormWorkshop::forms() const
{
    return {u"2025/receipt.html"_s, u"partials/foot.html"_s};
}

kernel::Result<ports::TriedForm> UiFormWorkshop::tryOut(const ports::FormTrial &trial,
                                                        const domain::Profile &) const
{
    QFile file(trial.file);
    if (!file.open(QIODevice::ReadOnly))
        return kernel::failure(kernel::ErrorKind::Refused, u"file.missing"_s, {trial.file});
    const QByteArray text = file.readAll();
    const qsizetype wrong = text.indexOf("{{nmae}}");
    if (wrong >= 0)
        return ports::TriedForm{{{trial.as, int(text.left(wrong).count('\n')) + 1, u"{{nmae}}"_s}},
                                {}};
    return ports::TriedForm{{}, "%PDF " + trial.as.toUtf8() + (trial.isHard ? " hard" : " easy")};
}

kernel::Status UiFormWorkshop::install(const QString &file, const QString &as) const
{
    const QMutexLocker lock(&m_mutex);
    m_installed.append(as + u' ' + file.section(u'/', -1));
    return {};
}

QStringList UiFormWorkshop::own() const
{
    QStringList own;
    for (const QString &one : installed())
        own.append(one.section(u' ', 0, 0));
    return own;
}

kernel::Status UiFormWorkshop::putAside(const QString &form) const
{
    const QMutexLocker lock(&m_mutex);
    m_installed.removeIf([&](const QString &one) { return one.startsWith(form + u' '); });
    return {};
}

QStringList UiFormWorkshop::installed() const
{
    const QMutexLocker lock(&m_mutex);
    return m_installed;
}

kernel::Result<QByteArray> UiPaperRenderer::csv(const ports::PaperRequest &request,
                                                const domain::Profile &) const
{
    return "rows " + QByteArray::number(request.list.dossiers.size());
}

kernel::Result<QByteArray> UiPaperRenderer::joined(const QList<QByteArray> &papers) const
{
    return papers.join(" + ");
}

kernel::Result<QByteArray>
UiPaperRenderer::separators(const QList<ports::SeparatorSheet> &sheets) const
{
    QByteArray pdf("%PDF separators");
    for (const ports::SeparatorSheet &sheet : sheets)
        pdf += ' ' + QByteArray::number(sheet.count) + sheet.component.toUtf8();
    return pdf;
}

kernel::Result<QByteArray> UiPaperRenderer::explanation(const ports::ExplainedDate &date) const
{
    return "%PDF why " + date.due.toUtf8() + ' ' + QByteArray::number(date.steps.size());
}

kernel::Result<QByteArray> UiCashReport::pdf(const ports::CashReportRequest &request,
                                             const domain::Profile &) const
{
    return "%PDF cash " + QByteArray::number(request.day.expectedCash());
}

QByteArray UiCashReport::csv(const ports::CashReportRequest &request) const
{
    return QByteArray::number(request.receipts.size());
}

kernel::Result<QList<QImage>> UiPaperPreview::pages(const QByteArray &pdf, int dpi,
                                                    ports::PageSpan span) const
{
    QList<QImage> pages;
    for (int copy = 1; copy <= 2; ++copy) {
        QImage image(int(148 / 25.4 * dpi), int(210 / 25.4 * dpi), QImage::Format_RGB32);
        image.setDotsPerMeterX(int(dpi / 0.0254));
        image.setDotsPerMeterY(int(dpi / 0.0254));
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(Qt::black);
        painter.setFont(QFont(u"Tinos"_s, 9));
        painter.drawText(
            image.rect().adjusted(30, 40, -30, -40), Qt::AlignHCenter | Qt::TextWordWrap,
            u"GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ\n(Liên %1)\n\n%2"_s.arg(copy).arg(
                QString::fromUtf8(pdf)));
        pages.append(image);
    }
    return pages.mid(span.first, span.most);
}

UiDesk::UiDesk() : profile(sampleProfile()), m_calendar(shippedCalendar())
{
    catalogue.procedures = sampleCatalogue();
    scanner.devices = {{u"airscan:e0:Quét"_s,
                        u"Brother"_s,
                        u"ADS-2700W"_s,
                        u"airscan"_s,
                        {u"adf"_s, u"adf-duplex"_s},
                        {u"color"_s, u"gray"_s},
                        {200, 300, 600}}};
    QFile intentFile(u":/motcua/scanning/intents.json"_s);
    if (!intentFile.open(QIODevice::ReadOnly))
        qFatal("the scan profiles are not embedded");
    intents = services::IntentBook(
        services::deskIntents(domain::intentsFromFile(intentFile.readAll()).value(), profile.scan));
    m_intake = std::make_unique<services::Intake>(
        services::Intake::Parts{catalogue, dossiers, blobs, documents, clock}, profile, m_calendar);
    m_receptions = std::make_unique<services::Receptions>(
        services::Receptions::Parts{*m_intake, dossiers, captures, files});
    m_papers = std::make_unique<services::Papers>(
        services::Papers::Parts{dossiers, blobs, renderer, clock}, profile);
    m_moves = std::make_unique<services::DossierMoves>(
        services::DossierMoves::Parts{dossiers, *m_intake, clock}, m_calendar);
    m_view = std::make_unique<services::DossierView>(
        services::DossierView::Parts{dossiers, blobs, clock});
    m_online = std::make_unique<services::OnlineEntry>(*m_intake, dossiers);
    m_news = std::make_unique<services::ServerNews>(
        services::ServerNews::Parts{news, dossiers, catalogue, *m_intake, *m_online, documents,
                                    clock},
        profile, m_calendar);
    m_fees = std::make_unique<services::Fees>(
        services::Fees::Parts{fees, dossiers, m_calendar, clock}, profile);
    m_cash = std::make_unique<services::CashDesk>(fees, users, clock, profile);
    const ports::Actor actor{{u"lan"_s, u"Trần Thị Lan"_s, domain::Role::Officer, false}, u"Q1"_s};
    m_desk.reset(
        new services::Desk{m_storage,
                           profile,
                           m_calendar,
                           clock,
                           actor,
                           *m_intake,
                           *m_receptions,
                           *m_papers,
                           *m_moves,
                           *m_view,
                           catalogue,
                           dossiers,
                           outbox,
                           captures,
                           scanner,
                           fileSource,
                           recogniser,
                           pagePool,
                           processor,
                           files,
                           documents,
                           preview,
                           cards,
                           [this] { ++syncs; },
                           {scanners, known, intents, settings},
                           {*m_fees, *m_cash, fees, cashReport},
                           {*m_news, clockBook, syncStatus, [this] { ++confirmedPulls; }}});
    m_desk->forms = &forms;
    m_desk->note = [this](const QString &what, const QString &subject) -> kernel::Status {
        noted.append(what + u' ' + subject);
        return {};
    };
    actAs(domain::Role::Officer);
}

void UiDesk::actAs(domain::Role role)
{
    m_desk->actor.user.role = role;
    const auto record = [this](const QString &what, const QJsonObject &,
                               const std::function<kernel::Status()> &work) {
        noted.append(what);
        return work();
    };
    m_master = std::make_unique<services::MasterData>(
        services::MasterData::Parts{catalogue, settings, clock, record}, profile, m_calendar,
        m_desk->actor);
    m_desk->masterData = m_master.get();
    m_desk->pullCatalogue = [this](const ports::Completion<QList<domain::ToldProcedure>> &done) {
        QTimer::singleShot(0, QCoreApplication::instance(), [done, answer = told] {
            if (answer)
                done(*answer);
            else
                done(kernel::failure(kernel::ErrorKind::Network, u"server.unreachable"_s));
        });
    };
}

UiDesk::~UiDesk() { QThreadPool::globalInstance()->waitForDone(); }

void UiDesk::fillEarlierPaper()
{
    domain::Dossier earlier;
    earlier.id.value = u"earlier"_s;
    earlier.code = u"H38.28.05-250610-0003"_s;
    earlier.owner.name = u"Nguyễn Văn Mẫu"_s;
    earlier.owner.idNumber = u"001090000001"_s;
    earlier.receivedAt = kernel::vietnamTime({2025, 6, 10}, {9, 0});
    domain::DossierComponent component;
    component.name = u"Giấy chứng sinh hoặc văn bản thay thế theo quy định"_s;
    component.originals = 1;
    component.documents = {{.id = {u"doc-1"_s},
                            .sha256 = QByteArray(32, 'x'),
                            .bytes = 100,
                            .pages = 2,
                            .mediaType = u"application/pdf"_s}};
    earlier.components = {component};
    inStore([&] { dossiers.dossiers.append(earlier); });
}

void UiDesk::fillNews()
{
    domain::ServerWord word;
    word.status = u"Dừng xử lý"_s;
    word.state = domain::DossierState::Stopped;
    word.changedAt = clock.now().addSecs(-5 * 3600);
    word.isOpen = true;
    inStore([&] {
        news.words[u"H38.28.05-261117-0015"_s] = word;
        news.troubles = {{u"H38.28.05-261119-0040"_s,
                          {kernel::ErrorKind::Refused, u"procedure.unknown"_s, {u"1.009999"_s}, {}},
                          clock.now().addSecs(-7200)}};
    });
}

void UiDesk::fillFees()
{
    using domain::FeeKind;
    domain::ReceiptSeries fee{u"01BLP0-001"_s, u"28AA-26E"_s, 1, 500};
    fee.kind = FeeKind::Fee;
    domain::ReceiptSeries levy{u"01BLP0-002"_s, u"28AB-26E"_s, 121, 180};
    levy.kind = FeeKind::Levy;
    for (const domain::ReceiptSeries &series : {fee, levy})
        std::ignore = fees.addSeries(series, m_desk->actor);
    Q_ASSERT(dossiers.dossiers.size() > 1);
    dossiers.dossiers[0].fees = {{u"LP"_s, u"Lệ phí đăng ký khai sinh"_s, FeeKind::Levy, 8000},
                                 {u"P"_s, u"Phí khai thác dữ liệu"_s, FeeKind::Fee, 25000}};
    dossiers.dossiers[1].fees = {{u"LP"_s, u"Lệ phí cấp giấy xác nhận"_s, FeeKind::Levy, 15000}};
}

void UiDesk::fillQueues()
{
    const QDate today = clock.now().date();
    const auto at = [](QDate day, int hour) { return kernel::vietnamTime(day, QTime(hour, 30)); };
    dossiers.dossiers = {
        dossier(u"H38.28.05-261117-0012"_s, u"Lê Thị Thử"_s, u"Đăng ký khai sinh"_s, at(today, 14)),
        dossier(u"H38.28.05-261117-0015"_s, u"Phạm Quốc Ví Dụ"_s,
                u"Cấp Giấy xác nhận tình trạng hôn nhân"_s, at(today, 16)),
        dossier(u"H38.28.05-261118-0003"_s, u"Công ty TNHH Một thành viên Mẫu Sơn"_s,
                u"Chứng thực bản sao từ bản chính giấy tờ, văn bản"_s, at(today, 16)),
        dossier(u"H38.28.05-261112-0007"_s, u"Hoàng Văn Trễ"_s, u"Đăng ký khai tử"_s,
                at(today.addDays(-2), 16)),
        dossier(u"H38.28.05-261113-0002"_s, u"Đỗ Thị Bổ Sung"_s, u"Đăng ký kết hôn"_s,
                at(today.addDays(3), 10)),
        dossier(u"TQ1-261120-001-5"_s, u"Vũ Minh Chờ"_s, u"Đăng ký khai sinh"_s,
                at(today.addDays(3), 10)),
        dossier(u"H38.28.05-261119-0004"_s, u"Bùi Thị Vướng"_s, u"Đăng ký kết hôn"_s,
                at(today.addDays(1), 9)),
    };
    dossiers.dossiers[4].state = domain::DossierState::AwaitingSupplement;
    dossiers.dossiers[5].provisional = true;
    for (const auto &[code, owner, hour] :
         {std::tuple(u"H38.28.05-261119-0021"_s, u"Ngô Thị Trực Tuyến"_s, 17),
          std::tuple(u"H38.28.05-261119-0022"_s, u"Đinh Văn Từ Xa"_s, 11)}) {
        domain::Dossier online = dossier(code, owner, u"Đăng ký khai sinh"_s, {});
        online.state = domain::DossierState::Registered;
        online.channel = domain::Channel::Online;
        online.submittedAt = online.receivedAt = at(today.addDays(-1), 14);
        online.answerBy = kernel::vietnamTime(today, QTime(hour, 0));
        online.limit = domain::TimeLimit{3, domain::TimeUnit::Workday};
        dossiers.dossiers.append(online);
    }
    for (const int waiting : {5, 0, 1}) {
        domain::OutboxItem item;
        item.id = {u"o%1"_s.arg(waiting)};
        item.dossier = dossiers.dossiers[waiting].id;
        item.reason = u"server.unreachable"_s;
        item.queuedAt = clock.now().addSecs(-7400 + waiting);
        item.nextAt = clock.now().addSecs(300);
        dossiers.items.append(item);
    }
    domain::OutboxItem refused;
    refused.id = {u"o6"_s};
    refused.dossier = dossiers.dossiers[6].id;
    refused.state = domain::SyncState::Quarantined;
    refused.reason = u"server.refused"_s;
    refused.reasonArguments = {u"mã thủ tục không tồn tại"_s};
    refused.queuedAt = clock.now().addSecs(-3600);
    dossiers.items.append(refused);
    outbox.contact = clock.now().addSecs(-3600);
}

} // namespace motcua::tests
