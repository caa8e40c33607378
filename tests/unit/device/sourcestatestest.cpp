#include "tests/unit/device/sourcestatestest.h"

#include "scanner/device/workerpagesource.h"
#include "tests/unit/device/scriptedworker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace motcua::tests
{

using namespace scanner;
using enum SourceState;
using enum SourceInput;

namespace
{

/// What comes of an input, as the desk sees it.
enum class Outcome {
    Nothing, ///< what runs or waits goes on, nobody hears anything
    Scans,   ///< the scan that was asked for now, or that waits, ends well
    Refused,
    Cancelled,
    Granted,      ///< at once
    GrantedLater, ///< when the worker is gone
    Faulted,      ///< the stack ends; the key stands in its column
    Told,         ///< to the listener or to the one who listens to sensors
    Replaced,     ///< the worker goes; the next scan gets a new one
};

const QString device = u"scripted:libusb:001:004"_s;

/// The message of the worker; nothing for what is no message.
QByteArray said(SourceInput input)
{
    switch (input) {
    case Greeting: return "say '{\"type\":\"hello\",\"version\":99}'\n";
    case Step: return "say '{\"type\":\"notice\",\"key\":\"scanner.busy\"}'\n";
    case Page: return "page 2\n";
    case StackEnd: return "say '{\"type\":\"ended\",\"pages\":1}'\n";
    case Rest: return "say '{\"type\":\"idle\"}'\n";
    case SourceInput::Sensor:
        return "say '{\"type\":\"sensor\",\"sensor\":\"cover\",\"on\":true}'\n";
    case Stray: return "say '{\"type\":\"searchEnded\"}'\n";
    case WorkerGone: return "kill -9 $$\n";
    default: return {};
    }
}

/// Brings a worker into `state` and says there what `input` is. What follows a message shows that
/// it has been taken: a sensor at rest, a notice within a stack.
QByteArray story(SourceState state, SourceInput input)
{
    const QByteArray again = "serve() { while read -r line; do case \"$line\" in *'\"scan\"'*) "
                             "begin; page 1; finish 1;; esac; done; echo x >> left; exit 0; }\n"
                             "if [ $(wc -l < started) -gt 1 ]; then serve; fi\n";
    const QByteArray idle = "say '{\"type\":\"idle\"}'\n";
    const QByteArray paper = "say '{\"type\":\"sensor\",\"sensor\":\"paper\",\"on\":true}'\n";
    const QByteArray mark = "say '{\"type\":\"notice\",\"key\":\"mark\"}'\n";
    const QByteArray stack = again + "order; begin; page 1\n";
    const QByteArray ended = stack + said(StackEnd);
    const QByteArray message = said(input);
    switch (state) {
    case NoWorker: return again + "serve\n";
    case AtRest:
        return ended + idle + (input == WorkerGone ? paper + message : message + paper) + "serve\n";
    case Scanning: return stack + message + mark + "deaf\n";
    case LettingGo:
    case Waiting: break;
    }
    return ended + message +
           (message.isEmpty() ? "deaf\n"_ba
                              : (input == Rest ? QByteArray() : idle) + paper + "serve\n");
}

class Keys final : public ports::SensorListener
{
public:
    void sensorChanged(const QString &, ports::Sensor sensor, bool) override
    {
        heard.append(sensor);
    }

    QList<ports::Sensor> heard;
};

/// A source on its way into one state.
struct Scene {
    Scene(SourceState wanted, SourceInput input)
        : state(wanted), worker(story(wanted, input)), source(setup(input))
    {
        source.listenToSensors(&keys);
        if (state == Waiting)
            first.onEnd = [this] { source.scan(request(), second); };
        if (state != NoWorker)
            source.scan(request(), first);
    }

    [[nodiscard]] ScannerSetup setup(SourceInput input) const
    {
        auto setup = worker.setup();
        if (said(input).isEmpty() || state == Scanning)
            setup.limits.release = 200ms; // who lets go is deaf then
        if (input == TimeUp)
            setup.limits.nextStart = 150ms;
        if (input == KeptLong)
            setup.limits.keepOpen = 50ms;
        return setup;
    }
    [[nodiscard]] ports::ScanRequest request() const
    {
        auto request = worker.request();
        request.device = device;
        return request;
    }
    [[nodiscard]] bool isThere() const
    {
        switch (state) {
        case NoWorker: return true;
        case AtRest: return keys.heard.contains(ports::Sensor::PaperInFeeder);
        case Scanning: return !first.pages.isEmpty();
        case LettingGo:
        case Waiting: return first.ends == 1;
        }
        return false;
    }
    void ask(SourceInput input)
    {
        if (input == ScanAsked)
            source.scan(request(), asked);
        else if (input == CancelAsked)
            source.cancel();
        else if (input == FreeAsked)
            source.whenFree([this] { ++grants; });
        else if (input == PulledOut)
            source.unplugged(u"001:004"_s);
    }
    /// The one whose stack is concerned.
    [[nodiscard]] Ear &concerned() { return state == Waiting ? second : first; }

    SourceState state;
    ScriptedWorker worker;
    Keys keys;
    Ear first;
    Ear second; // waits
    Ear asked;
    int grants = 0;
    WorkerPageSource source; // goes before those who listen
};

void compareOutcome(Scene &scene, SourceInput input, Outcome outcome, const QString &key)
{
    Ear &ear = scene.concerned();
    switch (outcome) {
    case Outcome::Nothing: break;
    case Outcome::Scans: {
        Ear &scans = input == ScanAsked ? scene.asked : ear;
        QTRY_COMPARE(scans.ends, 1);
        QCOMPARE(scans.fault(), QString());
        QCOMPARE(scans.pages, QList<int>{1});
        break;
    }
    case Outcome::Refused:
        QCOMPARE(scene.asked.ends, 0);
        QTRY_COMPARE(scene.asked.ends, 1);
        QCOMPARE(scene.asked.fault(), u"scanner.inUse"_s);
        break;
    case Outcome::Cancelled:
        QTRY_COMPARE(ear.ends, 1);
        QVERIFY(ear.end.cancelled && !ear.end.fault);
        break;
    case Outcome::Granted: QCOMPARE(scene.grants, 1); break;
    case Outcome::GrantedLater:
        QCOMPARE(scene.grants, 0);
        QTRY_COMPARE(scene.grants, 1);
        break;
    case Outcome::Faulted:
        QTRY_COMPARE(ear.ends, 1);
        QCOMPARE(ear.fault(), key);
        break;
    case Outcome::Told:
        if (input == SourceInput::Sensor)
            QCOMPARE(scene.keys.heard.first(), ports::Sensor::CoverOpen);
        else if (input == StackEnd)
            QTRY_VERIFY(ear.ends == 1 && !ear.end.fault);
        else if (input == Page)
            QTRY_COMPARE(ear.pages, (QList<int>{1, 2}));
        else
            QTRY_VERIFY(ear.notices.contains(u"scanner.busy"_s));
        break;
    case Outcome::Replaced: // the next scan tells
        if (input == KeptLong)
            QTRY_COMPARE(scene.worker.lines(u"left"_s).size(), 1);
        break;
    }
}

struct Pair {
    SourceState state;
    SourceInput input;
    Outcome outcome;
    const char *key = "";
};

// Left out is what cannot come: a message without a worker, a timer that is not set.
constexpr Pair pairs[] = {
    {NoWorker, ScanAsked, Outcome::Scans},
    {NoWorker, CancelAsked, Outcome::Nothing},
    {NoWorker, FreeAsked, Outcome::Granted},
    {NoWorker, PulledOut, Outcome::Nothing},

    {AtRest, ScanAsked, Outcome::Scans},
    {AtRest, CancelAsked, Outcome::Nothing},
    {AtRest, FreeAsked, Outcome::GrantedLater},
    {AtRest, PulledOut, Outcome::Replaced},
    {AtRest, Greeting, Outcome::Nothing},
    {AtRest, Step, Outcome::Nothing},
    {AtRest, Page, Outcome::Nothing},
    {AtRest, StackEnd, Outcome::Nothing},
    {AtRest, Rest, Outcome::Nothing},
    {AtRest, SourceInput::Sensor, Outcome::Told},
    {AtRest, Stray, Outcome::Nothing},
    {AtRest, KeptLong, Outcome::Replaced},
    {AtRest, WorkerGone, Outcome::Replaced},

    {Scanning, ScanAsked, Outcome::Refused},
    {Scanning, CancelAsked, Outcome::Cancelled},
    {Scanning, FreeAsked, Outcome::Granted},
    {Scanning, PulledOut, Outcome::Faulted, "scanner.unplugged"},
    {Scanning, Greeting, Outcome::Faulted, "scanner.workerVersion"},
    {Scanning, Step, Outcome::Told},
    {Scanning, Page, Outcome::Told},
    {Scanning, StackEnd, Outcome::Told},
    {Scanning, Rest, Outcome::Faulted, "scanner.crashed"},
    {Scanning, SourceInput::Sensor, Outcome::Nothing},
    {Scanning, Stray, Outcome::Faulted, "scanner.crashed"},
    {Scanning, TimeUp, Outcome::Faulted, "scanner.noAnswer"},
    {Scanning, WorkerGone, Outcome::Faulted, "scanner.crashed"},

    {LettingGo, ScanAsked, Outcome::Scans},
    {LettingGo, CancelAsked, Outcome::Nothing},
    {LettingGo, FreeAsked, Outcome::GrantedLater},
    {LettingGo, PulledOut, Outcome::Replaced},
    {LettingGo, Greeting, Outcome::Nothing},
    {LettingGo, Step, Outcome::Nothing},
    {LettingGo, Page, Outcome::Nothing},
    {LettingGo, StackEnd, Outcome::Nothing},
    {LettingGo, Rest, Outcome::Nothing},
    {LettingGo, SourceInput::Sensor, Outcome::Nothing},
    {LettingGo, Stray, Outcome::Nothing},
    {LettingGo, TimeUp, Outcome::Replaced},
    {LettingGo, WorkerGone, Outcome::Replaced},

    {Waiting, ScanAsked, Outcome::Refused},
    {Waiting, CancelAsked, Outcome::Cancelled},
    {Waiting, FreeAsked, Outcome::Granted},
    {Waiting, PulledOut, Outcome::Scans},
    {Waiting, Greeting, Outcome::Scans},
    {Waiting, Step, Outcome::Scans},
    {Waiting, Page, Outcome::Scans},
    {Waiting, StackEnd, Outcome::Scans},
    {Waiting, Rest, Outcome::Scans},
    {Waiting, SourceInput::Sensor, Outcome::Scans},
    {Waiting, Stray, Outcome::Scans},
    {Waiting, TimeUp, Outcome::Scans},
    {Waiting, WorkerGone, Outcome::Scans},
};

constexpr const char *stateNames[] = {"no worker", "at rest", "scanning", "letting go", "waiting"};
constexpr const char *inputNames[] = {
    "scan asked", "cancel", "device wanted", "pulled out", "greeting",  "step",       "page", "end",
    "rest",       "sensor", "stray answer",  "time up",    "kept long", "worker gone"};

} // namespace

void SourceStatesTest::everyEventIsAnInput()
{
    QCOMPARE(inputOf(Hello{}), Greeting);
    QCOMPARE(inputOf(PageDone{}), Page);
    QCOMPARE(inputOf(Ended{}), StackEnd);
    QCOMPARE(inputOf(Idle{}), Rest);
    QCOMPARE(inputOf(Sensed{}), SourceInput::Sensor);
    for (const Event &stray : {Event(DeviceFound{}), Event(SearchEnded{}), Event(OptionsListed{})})
        QCOMPARE(inputOf(stray), Stray);
    for (const Event &step :
         {Event(Opening{}), Event(Setting{}), Event(Started{}), Event(Starting{}), Event(Reading{}),
          Event(Growing{}), Event(Noticed{})})
        QCOMPARE(inputOf(step), Step);
}

void SourceStatesTest::everyPairIsAnswered_data()
{
    QTest::addColumn<SourceState>("state");
    QTest::addColumn<SourceInput>("input");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("key");
    for (const Pair &pair : pairs)
        QTest::addRow("%s: %s", stateNames[size_t(pair.state)], inputNames[size_t(pair.input)])
            << pair.state << pair.input << pair.outcome << QString::fromLatin1(pair.key);
}

/// Whatever comes: every scan that was asked for ends once, its pages come once and in order, and
/// the next scan works.
void SourceStatesTest::everyPairIsAnswered()
{
    QFETCH(const SourceState, state);
    QFETCH(const SourceInput, input);
    QFETCH(const Outcome, outcome);
    QFETCH(const QString, key);
    Scene scene(state, input);
    QTRY_VERIFY(scene.isThere());
    scene.ask(input);
    compareOutcome(scene, input, outcome, key);
    if (state == Scanning && outcome == Outcome::Nothing)
        QTRY_VERIFY(scene.first.notices.contains(u"mark"_s) && scene.keys.heard.isEmpty());
    if (state == LettingGo && outcome == Outcome::Nothing && input != CancelAsked)
        QTRY_COMPARE(scene.keys.heard, QList{ports::Sensor::PaperInFeeder});

    scene.source.cancel(); // what still runs or waits
    if (state != NoWorker)
        QTRY_COMPARE(scene.first.ends, 1);
    if (state == Waiting)
        QTRY_COMPARE(scene.second.ends, 1);
    Ear last;
    scene.source.scan(scene.request(), last);
    QTRY_COMPARE(last.ends, 1);
    QCOMPARE(last.fault(), QString());
    QCOMPARE(last.pages, QList<int>{1});
    if (outcome == Outcome::Replaced)
        QCOMPARE(scene.worker.starts(), 2);
    QCOMPARE(scene.first.ends, state == NoWorker ? 0 : 1);
    QCOMPARE(scene.second.ends, state == Waiting ? 1 : 0);
    QCOMPARE(scene.asked.ends, input == ScanAsked ? 1 : 0);
    const bool second = state == Scanning && input == Page;
    QCOMPARE(scene.first.pages, state == NoWorker ? QList<int>()
                                : second          ? (QList<int>{1, 2})
                                                  : QList<int>{1});
}

void SourceStatesTest::pageOutOfItsTurnIsNotTold_data()
{
    QTest::addColumn<int>("firstNumber");
    QTest::addColumn<QByteArray>("pages");
    QTest::addColumn<QList<int>>("told");
    QTest::newRow("twice") << 1 << "page 1; page 1; page 2"_ba << QList<int>{1};
    QTest::newRow("one left out") << 1 << "page 1; page 3"_ba << QList<int>{1};
    QTest::newRow("back to an older one") << 4 << "page 4; page 5; page 4"_ba << QList<int>{4, 5};
    QTest::newRow("of another stack") << 4 << "page 1"_ba << QList<int>();
}

void SourceStatesTest::pageOutOfItsTurnIsNotTold()
{
    QFETCH(const int, firstNumber);
    QFETCH(const QByteArray, pages);
    QFETCH(const QList<int>, told);
    const ScriptedWorker worker("order; begin; " + pages + "; deaf\n");
    WorkerPageSource source(worker.setup());
    Ear ear;
    auto request = worker.request();
    request.firstNumber = firstNumber;
    source.scan(request, ear);
    QTRY_COMPARE(ear.ends, 1);
    QCOMPARE(ear.fault(), u"scanner.crashed"_s);
    QCOMPARE(ear.pages, told);
    QCOMPARE(ear.end.continueFrom, firstNumber + int(told.size()));
}

} // namespace motcua::tests
