#pragma once

#include "sync/client/httptransport.h"

#include <memory>

namespace motcua::tests
{

/// A wire that answers the question how far an upload came out of what left here, as a client would
/// that trusts itself: the tests must notice.
class OwnWord final : public sync::HttpTransport
{
public:
    enum class Lie { Offset, Metadata };

    OwnWord(Lie lie, std::unique_ptr<sync::HttpTransport> wire)
        : m_lie(lie), m_wire(std::move(wire))
    {
    }
    void send(sync::HttpRequest request, std::function<void(sync::HttpOutcome)> done) override
    {
        for (const auto &[name, value] : request.headers) {
            if (name == "Upload-Metadata" && m_metadata.isEmpty())
                m_metadata = value; // of the large file, which is the first
            if (name == "Upload-Offset")
                m_offset = value.toLongLong() + request.streamBytes;
        }
        const bool asks = request.verb == "HEAD";
        m_wire->send(std::move(request), [this, asks, done](sync::HttpOutcome outcome) {
            if (asks)
                for (auto &[name, value] : outcome.headers) {
                    if (m_lie == Lie::Offset && is(name, "Upload-Offset"))
                        value = QByteArray::number(m_offset);
                    if (m_lie == Lie::Metadata && is(name, "Upload-Metadata"))
                        value = m_metadata;
                }
            done(outcome);
        });
    }

private:
    static bool is(const QByteArray &name, const QByteArray &wanted)
    {
        return name.compare(wanted, Qt::CaseInsensitive) == 0;
    }

    Lie m_lie;
    std::unique_ptr<sync::HttpTransport> m_wire;
    QByteArray m_metadata;
    qint64 m_offset = 0;
};

} // namespace motcua::tests
