#include "tests/standin/sane/faultdevice.h"

#include "tests/standin/sane/faultpattern.h"

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstring>
#include <map>

#include <unistd.h>

namespace motcua::standin
{

namespace
{

constexpr long long naptime = 2000; // µs
constexpr SANE_Byte paddingByte = 0xEE;

bool contains(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

bool isColour(const std::string &mode) { return contains(mode, "olor") || contains(mode, "RGB24"); }

bool isLineart(const std::string &mode)
{
    return contains(mode, "ineart") || contains(mode, "inary") || contains(mode, "Black");
}

} // namespace

void hang(const std::atomic<bool> *cancelled)
{
    while (!cancelled || !*cancelled)
        sleepMicroseconds(naptime);
}

std::optional<SANE_Status> statusNamed(const std::string &word)
{
    static const std::map<std::string, int> words{{"cancelled", SANE_STATUS_CANCELLED},
                                                  {"busy", SANE_STATUS_DEVICE_BUSY},
                                                  {"inval", SANE_STATUS_INVAL},
                                                  {"eof", SANE_STATUS_EOF},
                                                  {"jammed", SANE_STATUS_JAMMED},
                                                  {"no-docs", SANE_STATUS_NO_DOCS},
                                                  {"cover-open", SANE_STATUS_COVER_OPEN},
                                                  {"io-error", SANE_STATUS_IO_ERROR},
                                                  {"no-mem", SANE_STATUS_NO_MEM},
                                                  {"denied", SANE_STATUS_ACCESS_DENIED},
                                                  {"unsupported", SANE_STATUS_UNSUPPORTED},
                                                  {"warming", 12},
                                                  {"locked", 13}};
    const auto found = words.find(word);
    return found == words.end() ? std::nullopt : std::optional(SANE_Status(found->second));
}

FaultDevice::FaultDevice(const FaultScript &script)
    : m_script(script), m_state(script), m_model(script.model)
{
}

/// GOOD = the call goes on.
SANE_Status FaultDevice::suffer(const ScriptedFault &fault)
{
    if (const auto status = statusNamed(fault.effect))
        return *status;
    if (fault.effect == "hang")
        hang(nullptr);
    if (fault.effect == "crash")
        raise(SIGSEGV);
    if (fault.effect == "exit")
        _exit(0);
    if (fault.effect == "stuck") {
        hang(&m_cancelled);
        return SANE_STATUS_CANCELLED;
    }
    if (fault.effect == "late-good") { // as airscan: the start that was cancelled succeeds
        hang(&m_cancelled);
        return SANE_STATUS_GOOD;
    }
    if (fault.effect == "unplug") {
        m_state.unplug();
        return SANE_STATUS_IO_ERROR;
    }
    if (fault.effect == "double-feed") {
        m_model.set("double-feed", "yes");
        m_model.set("omr-df", "yes");
        return SANE_STATUS_JAMMED;
    }
    m_effect = fault.effect == "short"       ? Effect::Short
               : fault.effect == "no-lines"  ? Effect::NoLines
               : fault.effect == "empty"     ? Effect::Empty
               : fault.effect == "empty-eof" ? Effect::EmptyEof
                                             : Effect::None;
    return SANE_STATUS_GOOD;
}

SANE_Status FaultDevice::control(int index, SANE_Action action, void *value, SANE_Int *info)
{
    if (m_state.isUnplugged())
        return SANE_STATUS_IO_ERROR;
    if (const auto *option = m_model.descriptor(index);
        action == SANE_ACTION_GET_VALUE && option && *option->name) {
        if (const auto on = m_state.sensor(option->name))
            m_model.set(option->name, *on ? "yes" : "no");
        if (!SANE_OPTION_IS_SETTABLE(option->cap)) {
            m_state.log(std::string("look ") + option->name);
            sleepMicroseconds(m_script.sensorMs * 1000LL);
        }
    }
    if (action == SANE_ACTION_SET_VALUE) {
        if (const auto fault = m_state.due("control", 0)) {
            if (const auto status = suffer(*fault); status != SANE_STATUS_GOOD)
                return status;
        }
    }
    const SANE_Status status = m_model.control(index, action, value, info);
    if (action == SANE_ACTION_SET_VALUE)
        m_state.log("set " + (status == SANE_STATUS_GOOD ? m_model.lastWritten() : "refused"));
    return status;
}

bool FaultDevice::isFeeder() const
{
    const std::string source = m_model.has("source")       ? m_model.text("source")
                               : m_model.has("doc-source") ? m_model.text("doc-source")
                                                           : "ADF";
    return contains(source, "ADF") || contains(source, "Feeder") || contains(source, "uplex") ||
           source == "adf";
}

bool FaultDevice::isDuplex() const
{
    return contains(m_model.text("source"), "uplex") || m_model.text("duplex") == "yes" ||
           m_model.text("adf-mode") == "Duplex" || m_model.text("scan-both-sides") == "yes";
}

SANE_Status FaultDevice::start()
{
    m_cancelled = false;
    if (m_state.isUnplugged())
        return SANE_STATUS_IO_ERROR;
    if (m_frame >= 0 && m_frame < 2) { // the next plane of the same page
        ++m_frame;
        m_given = 0;
        m_reading = true;
        m_parameters.format = SANE_Frame(SANE_FRAME_RED + (m_frame + 1) % 3);
        m_parameters.last_frame = m_frame == 2 ? SANE_TRUE : SANE_FALSE;
        return SANE_STATUS_GOOD;
    }
    m_duplex = isDuplex();
    m_page = m_state.next();
    m_state.log("start " + std::to_string(m_page) + '\t' + m_model.state());
    m_effect = Effect::None;
    if (const auto fault = m_state.due("start", m_page)) {
        if (const auto status = suffer(*fault); status != SANE_STATUS_GOOD)
            return status;
    }
    const int sides =
        m_script.sheets * (m_duplex ? 2 : 1) - (m_duplex && m_script.lastSheetHasNoBack ? 1 : 0);
    if (isFeeder() && m_page > sides)
        return SANE_STATUS_NO_DOCS;
    return beginPage();
}

SANE_Status FaultDevice::beginPage()
{
    lookAtPaper();
    m_given = 0;
    m_frame = m_script.threePass ? 0 : -1;
    m_reading = true;
    const long long now = microseconds();
    const long long due = m_pageEnd + m_script.gapMs * 1000LL;
    if (m_pageEnd > 0 && m_script.pace > 0) {
        m_state.log("waited " + std::to_string(std::max(0LL, now - due)) + " asked " +
                    std::to_string(now - m_pageEnd));
        sleepMicroseconds(due - now);
    }
    m_pageStart = microseconds();
    return SANE_STATUS_GOOD;
}

void FaultDevice::lookAtPaper()
{
    const std::string mode = m_model.text("mode");
    const double dpi = m_model.number(
        "resolution", m_model.number("scan-resolution", m_model.number("x-resolution", 75)));
    const auto pixels = [&](const char *from, const char *to, double otherwise) {
        return int(
            std::lround((m_model.number(to, otherwise) - m_model.number(from, 0)) / 25.4 * dpi));
    };
    m_parameters = {};
    m_parameters.depth = isLineart(mode) ? 1 : std::max(8, int(m_model.number("depth", 8)));
    const bool colour = isColour(mode) && !m_script.threePass;
    m_parameters.format = m_script.threePass ? SANE_FRAME_GREEN
                          : colour           ? SANE_FRAME_RGB
                                             : SANE_FRAME_GRAY;
    m_parameters.last_frame = m_script.threePass ? SANE_FALSE : SANE_TRUE;
    m_parameters.pixels_per_line = m_script.width ? m_script.width : pixels("tl-x", "br-x", 210);
    m_lines = m_script.height ? m_script.height : pixels("tl-y", "br-y", 297);
    m_parameters.bytes_per_line =
        (m_parameters.pixels_per_line * (colour ? 3 : 1) * m_parameters.depth + 7) / 8 +
        m_script.padding;
    m_parameters.lines = m_script.linesUnknown ? -1 : m_effect == Effect::NoLines ? 0 : m_lines;
    if (m_effect == Effect::Short)
        m_lines /= 3;
    m_line.assign(size_t(m_parameters.bytes_per_line), paddingByte);
}

SANE_Status FaultDevice::parameters(SANE_Parameters &parameters)
{
    if (const auto fault = m_state.due("parameters", m_page)) {
        if (const auto status = suffer(*fault); status != SANE_STATUS_GOOD)
            return status;
    }
    if (!m_reading)
        lookAtPaper();
    parameters = m_parameters;
    return SANE_STATUS_GOOD;
}

long long FaultDevice::frameBytes() const
{
    return (long long)(m_parameters.bytes_per_line) * m_lines;
}

void FaultDevice::drawLine()
{
    const int y = int(m_given / m_parameters.bytes_per_line);
    const int width = m_parameters.pixels_per_line;
    const int channels = m_parameters.format == SANE_FRAME_RGB ? 3 : 1;
    if (m_parameters.depth == 1) {
        std::memset(m_line.data(), 0, size_t(width + 7) / 8);
        for (int x = 0; x < width; ++x)
            m_line[size_t(x) / 8] =
                SANE_Byte(m_line[size_t(x) / 8] | (faultBit(m_page, x, y) ? 0x80 >> x % 8 : 0));
        return;
    }
    const int plane =
        m_parameters.format >= SANE_FRAME_RED ? m_parameters.format - SANE_FRAME_RED : 0;
    const bool wide = m_parameters.depth == 16;
    SANE_Byte *target = m_line.data();
    for (int x = 0; x < width; ++x) {
        for (int channel = 0; channel < channels; ++channel) {
            const SANE_Byte sample = faultSample(m_page, x, y, channel + plane);
            if (wide) { // host order: the high byte is the picture's
                const auto both = std::uint16_t(sample << 8 | 0x5A);
                std::memcpy(target, &both, 2);
                target += 2;
            } else {
                *target++ = sample;
            }
        }
    }
}

/// At a feeder's pace the bytes of a page come while it passes.
void FaultDevice::waitForBytes(SANE_Int &most) const
{
    if (m_script.pace <= 0)
        return;
    const long long length = 60'000'000LL / m_script.pace - m_script.gapMs * 1000LL;
    const long long total = frameBytes();
    const long long wanted = std::min<long long>(total, m_given + std::min<SANE_Int>(most, 65536));
    sleepMicroseconds(m_pageStart + wanted * length / total - microseconds());
    most = SANE_Int(wanted - m_given);
}

SANE_Status FaultDevice::read(SANE_Byte *target, SANE_Int most, SANE_Int &length)
{
    length = 0;
    if (m_cancelled && m_script.afterCancel == "cancelled")
        return SANE_STATUS_CANCELLED;
    if (m_cancelled && m_script.afterCancel == "eof")
        return SANE_STATUS_EOF;
    if (m_state.isUnplugged())
        return SANE_STATUS_IO_ERROR;
    if (!m_reading)
        return SANE_STATUS_EOF;
    const long long total = frameBytes();
    if (!m_script.faults.empty()) {
        if (const auto fault = m_state.due("read", m_page, int(m_given * 100 / total))) {
            if (const auto status = suffer(*fault); status != SANE_STATUS_GOOD)
                return status;
        }
    }
    if (m_effect == Effect::Empty)
        return SANE_STATUS_GOOD;
    if (m_effect == Effect::EmptyEof || m_given == total)
        return endFrame();
    if (m_script.readLimit > 0)
        most = std::min(most, m_script.readLimit);
    waitForBytes(most);
    while (length < most && m_given < total) {
        const auto at = size_t(m_given % m_parameters.bytes_per_line);
        if (at == 0)
            drawLine();
        const auto part = std::min(size_t(most - length), m_line.size() - at);
        std::memcpy(target + length, m_line.data() + at, part);
        length += SANE_Int(part);
        m_given += (long long)(part);
    }
    return SANE_STATUS_GOOD;
}

SANE_Status FaultDevice::endFrame()
{
    m_reading = false;
    m_pageEnd = microseconds();
    if (m_parameters.last_frame) {
        m_frame = -1;
        m_state.setNext(m_page + 1);
        m_state.log("eof " + std::to_string(m_page));
    }
    return SANE_STATUS_EOF;
}

void FaultDevice::cancel()
{
    m_cancelled = true;
    m_state.log("cancel");
    m_model.set("double-feed", "no");
    m_model.set("omr-df", "no");
    m_frame = -1;
    if (const auto fault = m_state.due("cancel", 0))
        (void)suffer(*fault);
}

void FaultDevice::close()
{
    m_state.log("close");
    if (const auto fault = m_state.due("close", 0))
        (void)suffer(*fault);
}

} // namespace motcua::standin
