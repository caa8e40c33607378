#pragma once

#include "tests/standin/sane/devicemodel.h"
#include "tests/standin/sane/faultscript.h"
#include "tests/standin/sane/faultstate.h"

#include <atomic>
#include <vector>

namespace motcua::standin
{

/// One open handle of the fault backend: feeds the pages of the pile, and does what the script says
/// at the page it says. All calls from one thread, cancel() from any.
class FaultDevice
{
public:
    explicit FaultDevice(const FaultScript &script);

    [[nodiscard]] DeviceModel &model() { return m_model; }
    [[nodiscard]] SANE_Status control(int index, SANE_Action action, void *value, SANE_Int *info);
    [[nodiscard]] SANE_Status start();
    [[nodiscard]] SANE_Status parameters(SANE_Parameters &parameters);
    [[nodiscard]] SANE_Status read(SANE_Byte *target, SANE_Int most, SANE_Int &length);
    void cancel();
    void close();

private:
    enum class Effect { None, Short, NoLines, Empty, EmptyEof };

    [[nodiscard]] SANE_Status suffer(const ScriptedFault &fault);
    [[nodiscard]] SANE_Status beginPage();
    void lookAtPaper();
    void drawLine();
    [[nodiscard]] SANE_Status endFrame();
    void waitForBytes(SANE_Int &most) const;
    [[nodiscard]] bool isFeeder() const;
    [[nodiscard]] bool isDuplex() const;
    [[nodiscard]] long long frameBytes() const;

    const FaultScript &m_script;
    FaultState m_state;
    DeviceModel m_model;
    std::atomic<bool> m_cancelled{false};
    bool m_duplex = false;
    int m_page = 0;   // side of the pile, 1-based
    int m_frame = -1; // of three
    bool m_reading = false;
    Effect m_effect = Effect::None;
    SANE_Parameters m_parameters{};
    int m_lines = 0; // that will come
    long long m_given = 0;
    std::vector<SANE_Byte> m_line;
    long long m_pageEnd = 0;   // µs; of the page before
    long long m_pageStart = 0; // µs
};

/// Sleeps for ever or, when `cancelled` is given, until it is true.
void hang(const std::atomic<bool> *cancelled);
/// The status that a script's word means; nothing = no such word.
[[nodiscard]] std::optional<SANE_Status> statusNamed(const std::string &word);

} // namespace motcua::standin
