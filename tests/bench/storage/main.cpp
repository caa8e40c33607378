// bench_storage [DOSSIERS]: how fast the store seals, finds and moves bytes. Prints a table.

#include "app/core/domain/searchkey.h"
#include "resources/resources.h"
#include "tests/fakes/deskstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace motcua;
using namespace motcua::tests;

namespace
{

const QStringList families = {u"Nguyễn"_s, u"Trần"_s, u"Lê"_s,    u"Phạm"_s, u"Hoàng"_s,
                              u"Huỳnh"_s,  u"Phan"_s, u"Vũ"_s,    u"Đặng"_s, u"Bùi"_s,
                              u"Đỗ"_s,     u"Hồ"_s,   u"Dương"_s, u"Lý"_s,   u"Vừ"_s};
const QStringList middles = {u"Văn"_s,  u"Thị"_s,  u"Hữu"_s,  u"Đức"_s,
                             u"Ngọc"_s, u"Minh"_s, u"Thanh"_s};
const QStringList givens = {u"An"_s,   u"Bình"_s, u"Châu"_s, u"Dũng"_s, u"Giang"_s, u"Hà"_s,
                            u"Hạnh"_s, u"Hiếu"_s, u"Hoa"_s,  u"Hùng"_s, u"Hương"_s, u"Khánh"_s,
                            u"Lan"_s,  u"Linh"_s, u"Long"_s, u"Mai"_s,  u"Nam"_s,   u"Nga"_s,
                            u"Phúc"_s, u"Quân"_s, u"Sơn"_s,  u"Thảo"_s, u"Trang"_s, u"Tuấn"_s,
                            u"Vân"_s,  u"Việt"_s, u"Xuân"_s, u"Yến"_s,  u"Đạt"_s,   u"Ân"_s};

QString pick(const QStringList &list)
{
    return list[QRandomGenerator::global()->bounded(list.size())];
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size - size % 4, Qt::Uninitialized);
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(bytes.data()),
                                          bytes.size() / 4);
    return bytes;
}

/// Milliseconds of each run of `work`, sorted.
template <class Work> QList<double> timed(int runs, Work work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times;
}

void print(const char *what, const QList<double> &times)
{
    std::printf("%-36s p50 %8.2f ms   p99 %8.2f ms   max %8.2f ms\n", what, times[times.size() / 2],
                times[times.size() * 99 / 100], times.last());
    std::fflush(stdout);
}

void benchSeal(DeskStore &desk)
{
    print("seal, 10 pages of 60 KB in 3 blobs", timed(100, [&](int) {
              auto dossier = sampleDossier(desk.clock);
              for (int i = 0; i < 3; ++i)
                  desk.attach(dossier, noise(200'000));
              (void)desk.store().dossiers().seal(dossier, officer());
          }));
    print("seal alone, no documents", timed(200, [&](int) {
              (void)desk.store().dossiers().seal(sampleDossier(desk.clock), officer());
          }));
}

void benchBlob(DeskStore &desk)
{
    const QByteArray content = noise(100 << 20);
    QByteArray sha256;
    const auto put = timed(1, [&](int) {
        auto dossier = sampleDossier(desk.clock);
        desk.attach(dossier, content);
        sha256 = dossier.components.first().documents.first().sha256;
    });
    const auto read = timed(1, [&](int) {
        const auto device = desk.store().blobs().open(sha256);
        while (!(*device)->read(1 << 20).isEmpty()) {
        }
    });
    const auto check = timed(1, [&](int) { (void)desk.store().blobs().check(sha256); });
    print("blob of 100 MB: put", put);
    print("blob of 100 MB: read", read);
    print("blob of 100 MB: check", check);
    const auto key = desk.files.newKey();
    print("sealed file of 100 MB: write", timed(1, [&](int) {
              auto file = desk.files.create(desk.folder() + u"/tmp/bench"_s, key);
              for (qsizetype at = 0; at < content.size(); at += 64 << 10)
                  (void)(*file)->write(QByteArrayView(content).sliced(at, 64 << 10));
              (void)(*file)->finish({});
          }));
}

/// Seals without waiting for the disk: what is measured here is the search.
void fill(DeskStore &desk, int dossiers)
{
    (void)desk.store().database().run(u"PRAGMA synchronous = OFF"_s);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < dossiers; ++i) {
        desk.clock.advance(60'000);
        auto dossier =
            sampleDossier(desk.clock, pick(families) + u' ' + pick(middles) + u' ' + pick(givens));
        dossier.owner.phone = u"09%1"_s.arg(i, 8, 10, QChar(u'0'));
        dossier.owner.idNumber = u"0%1"_s.arg(i, 11, 10, QChar(u'0'));
        (void)desk.store().dossiers().seal(dossier, officer());
    }
    (void)desk.store().database().run(u"PRAGMA synchronous = FULL"_s);
    std::printf("%-36s %.0f s\n", "(filling)", double(timer.elapsed()) / 1000);
}

void benchFind(DeskStore &desk, int dossiers)
{
    print("open (quick_check) and unlock", timed(3, [&](int) { desk.reopen(); }));
    desk.reopen();
    print("index up", timed(1, [&](int) { (void)desk.store().dossiers().buildIndex(); }));
    auto &store = desk.store().dossiers();
    print("find name, 1 letter",
          timed(500, [&](int) { (void)store.find(pick(givens).left(1), 50); }));
    print("find name, family + given",
          timed(1000, [&](int) { (void)store.find(pick(families) + u' ' + pick(givens), 50); }));
    print("find name, 3 words, last cut", timed(1000, [&](int) {
              (void)store.find(pick(families) + u' ' + pick(middles) + u' ' + pick(givens).left(2),
                               50);
          }));
    const auto any = [&] { return QRandomGenerator::global()->bounded(dossiers); };
    print("find phone", timed(1000, [&](int) {
              (void)store.find(u"09%1"_s.arg(any(), 8, 10, QChar(u'0')), 50);
          }));
    print("find identity number", timed(1000, [&](int) {
              (void)store.find(u"0%1"_s.arg(any(), 11, 10, QChar(u'0')), 50);
          }));
    print("list, 500 newest", timed(50, [&](int) { (void)store.list({}); }));
    const auto newest = store.list({});
    // What a batch of one day and a page of the book ask for.
    ports::DossierFilter day;
    day.happened = {u"refuse"_s};
    day.happenedFrom = desk.clock.now().addDays(-1);
    day.happenedTo = desk.clock.now();
    print("list, what happened on a day", timed(20, [&](int) { (void)store.list(day); }));
    print("book: 500 dossiers whole", timed(5, [&](int) {
              for (const domain::DossierSummary &one : *newest)
                  (void)store.byId(one.id);
          }));
    print("byCode", timed(500, [&](int i) { (void)store.byCode(newest->value(i).code); }));
}

/// As large as real ones: three cases, ten papers, three fees.
domain::Procedure inventedProcedure(int number)
{
    domain::Procedure one;
    one.code = u"%1.%2"_s.arg(1 + number % 3).arg(number, 6, 10, QChar(u'0'));
    one.localCode = one.code + u".000.00.00.H26"_s;
    one.name = u"Thủ tục đăng ký %1 %2 %3 tại Ủy ban nhân dân cấp xã"_s.arg(
        pick(givens), pick(middles), pick(givens));
    one.sector = u"Lĩnh vực "_s + pick(families);
    one.version = u"1"_s;
    for (int i = 0; i < 3; ++i)
        one.cases.append({u"c%1"_s.arg(i), u"Trường hợp "_s + pick(givens), {}});
    for (int i = 0; i < 10; ++i)
        one.components.append({.code = u"P%1"_s.arg(i),
                               .name = u"Giấy tờ về %1 %2"_s.arg(pick(givens), pick(middles)),
                               .caseCode = i > 6 ? u"c1"_s : QString()});
    for (int i = 0; i < 3; ++i)
        one.fees.append(
            {u"F%1"_s.arg(i), u"Lệ phí "_s + pick(givens), domain::FeeKind::Levy, 8000});
    return one;
}

/// Every state of the search field while somebody types.
QStringList typed(int searches)
{
    QStringList states;
    for (int i = 0; i < searches; ++i) {
        const QString text =
            i % 4 == 3 ? u"%1.0%2"_s.arg(1 + i % 3).arg(i % 5000, 5, 10, QChar(u'0'))
                       : domain::searchKey(u"dang ky "_s + pick(givens) + u' ' + pick(middles));
        for (qsizetype length = 1; length <= text.size(); ++length)
            states.append(text.first(length));
    }
    return states;
}

void benchCatalogue(DeskStore &desk)
{
    QList<domain::Procedure> procedures;
    for (int i = 0; i < 5000; ++i)
        procedures.append(inventedProcedure(i));
    print("catalogue of 5,000: import",
          timed(1, [&](int) { (void)desk.store().catalogue().import(procedures, admin()); }));
    const QDate day = desk.clock.now().date();
    print("catalogue of 5,000: first find",
          timed(1, [&](int) { (void)desk.store().catalogue().find(u"dang"_s, day, 30); }));
    const QStringList states = typed(100);
    const auto asTyped = timed(int(states.size()), [&](int i) {
        (void)desk.store().catalogue().find(states[i], day, 30);
    });
    std::printf("search as typed in 5,000 procedures  median %.2f ms   slowest %.2f ms\n",
                asTyped[asTyped.size() / 2], asTyped.last());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    initResources();
    const int dossiers = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    DeskStore desk;
    if (dossiers == 0) // of the catalogue alone
        return benchCatalogue(desk), 0;
    benchSeal(desk);
    benchBlob(desk);
    benchCatalogue(desk);
    std::printf("with %d dossiers:\n", dossiers);
    fill(desk, dossiers);
    benchFind(desk, dossiers);
    return 0;
}
