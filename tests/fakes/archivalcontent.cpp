#include "tests/fakes/archivalcontent.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QSet>

#include <functional>
#include <set>
#include <string>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

// ISO 32000-1 Table A.1.
const std::set<std::string> operators = {
    "b",  "B",  "b*", "B*", "BDC", "BI",  "BMC", "BT", "BX", "c",  "cm", "CS", "cs", "d",  "d0",
    "d1", "Do", "DP", "EI", "EMC", "ET",  "EX",  "f",  "F",  "f*", "G",  "g",  "gs", "h",  "i",
    "ID", "j",  "J",  "K",  "k",   "l",   "m",   "M",  "MP", "n",  "q",  "Q",  "re", "RG", "rg",
    "ri", "s",  "S",  "SC", "sc",  "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ",
    "TL", "Tm", "Tr", "Ts", "Tw",  "Tz",  "v",   "w",  "W",  "W*", "y",  "'",  "\""};

constexpr int deepestNesting = 28; // ISO 19005-2 §6.1.13

/// The codes that a ToUnicode CMap maps; only two-byte codes, as Identity-H has them.
QSet<quint16> mappedCodes(const QByteArray &map)
{
    QSet<quint16> codes;
    static const QRegularExpression block(u"begin(bfchar|bfrange)(.*?)end"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression entry(u"<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]{4})>)?"_s);
    auto blocks = block.globalMatch(QString::fromLatin1(map));
    while (blocks.hasNext()) {
        const auto match = blocks.next();
        const bool isRange = match.captured(1) == "bfrange"_L1;
        for (const QString &line : match.captured(2).split(u'\n')) {
            const auto at = entry.match(line);
            if (!at.hasMatch())
                continue;
            const uint from = at.captured(1).toUInt(nullptr, 16);
            const uint to = isRange ? at.captured(2).toUInt(nullptr, 16) : from;
            for (uint code = from; code <= to; ++code)
                codes.insert(quint16(code));
        }
    }
    return codes;
}

class ContentCheck : public QPDFObjectHandle::ParserCallbacks
{
public:
    ContentCheck(QPDFObjectHandle resources, const ArchivalContent &claim)
        : m_resources(resources), m_claim(claim)
    {
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        check(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override
    {
        if (m_depth != 0)
            fault(u"6.2.2 q and Q are not paired"_s);
    }
    [[nodiscard]] const QStringList &faults() const { return m_faults; }

private:
    void fault(const QString &text) { m_faults.append(text); }

    void check(const std::string &name)
    {
        if (!operators.contains(name))
            fault(u"6.2.2 unknown operator "_s + QString::fromStdString(name));
        if (name == "k" || name == "K")
            fault(u"6.2.4.3 DeviceCMYK beside an RGB output intent"_s);
        if (name == "q" && ++m_depth > deepestNesting)
            fault(u"6.1.13 q nested too deeply"_s);
        if (name == "Q" && --m_depth < 0)
            fault(u"6.2.2 q and Q are not paired"_s);
        if (name == "Do")
            resource("/XObject");
        if (name == "gs")
            resource("/ExtGState");
        if (name == "sh")
            resource("/Shading");
        if (name == "Tf" && m_operands.size() == 2)
            m_font = resource("/Font");
        if (name == "Tj" || name == "TJ" || name == "'" || name == "\"")
            showsText();
    }

    QPDFObjectHandle resource(const char *category)
    {
        auto names = m_resources.getKey(category);
        for (auto &operand : m_operands) {
            if (!operand.isName())
                continue;
            if (names.isDictionary() && names.hasKey(operand.getName()))
                return names.getKey(operand.getName());
            fault(u"6.2.2 no resource "_s + QString::fromStdString(operand.getName()));
        }
        return QPDFObjectHandle::newNull();
    }

    void showsText()
    {
        if (!m_font.isInitialized() || !m_font.isDictionary()) {
            fault(u"6.2.11 text without a font"_s);
            return;
        }
        if (!m_claim.wantsUnicode)
            return;
        auto map = m_font.getKey("/ToUnicode");
        if (!map.isStream()) {
            fault(u"6.2.11.7.2 a font without ToUnicode"_s);
            return;
        }
        if (m_font.getKey("/Subtype").getName() != "/Type0")
            return;
        const auto data = map.getStreamData();
        const QSet<quint16> mapped = mappedCodes(
            {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())});
        for (auto &operand : m_operands)
            if (operand.isString())
                checkCodes(QByteArray::fromStdString(operand.getStringValue()), mapped);
    }

    void checkCodes(const QByteArray &shown, const QSet<quint16> &mapped)
    {
        for (qsizetype i = 0; i + 1 < shown.size(); i += 2) {
            const auto code = quint16(uchar(shown[i]) << 8 | uchar(shown[i + 1]));
            if (!mapped.contains(code))
                fault(u"6.2.11.7.2 code %1 leads to no Unicode"_s.arg(code));
        }
    }

    QPDFObjectHandle m_resources;
    ArchivalContent m_claim;
    std::vector<QPDFObjectHandle> m_operands;
    QPDFObjectHandle m_font;
    QStringList m_faults;
    int m_depth = 0;
};

} // namespace

QStringList contentFaults(QPDFObjectHandle page, const ArchivalContent &claim)
{
    auto contents = page.getKey("/Contents");
    if (contents.isNull())
        return {};
    ContentCheck check(page.getKey("/Resources"), claim);
    QPDFObjectHandle::parseContentStream(contents, &check);
    return check.faults();
}

} // namespace motcua::tests
