#pragma once

#include "app/core/kernel/sealedstream.h"

#include <QFile>
#include <QtEndian>

namespace motcua::tests
{

/// SealedFiles without a seal, for tests of everything around it: messages lie in the clear, each
/// with its length and a flag for the last one before it. Keeps the promises about names and ends:
/// the file appears at finish(), a cut file is "sealed.damaged".
class PlainFiles final : public kernel::SealedFiles
{
public:
    [[nodiscard]] QByteArray newKey() const override { return QByteArray(keyBytes, 'k'); }

    [[nodiscard]] kernel::Result<std::unique_ptr<kernel::SealedWriter>>
    create(const QString &path, const QByteArray &) const override
    {
        auto writer = std::make_unique<Writer>(path);
        if (!writer->isOpen())
            return kernel::failure(kernel::ErrorKind::Store, QStringLiteral("disk.write"));
        return writer;
    }

    [[nodiscard]] kernel::Result<std::unique_ptr<kernel::SealedReader>>
    open(const QString &path, const QByteArray &) const override
    {
        auto reader = std::make_unique<Reader>(path);
        if (!reader->isOpen())
            return damaged();
        return reader;
    }

private:
    static kernel::Failure damaged()
    {
        return kernel::failure(kernel::ErrorKind::Store, QStringLiteral("sealed.damaged"));
    }

    class Writer final : public kernel::SealedWriter
    {
    public:
        explicit Writer(const QString &path) : m_path(path), m_file(path + QStringLiteral(".part"))
        {
            m_file.open(QIODevice::WriteOnly);
        }
        ~Writer() override
        {
            if (!m_finished)
                m_file.remove();
        }
        [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }

        [[nodiscard]] kernel::Status write(QByteArrayView message) override
        {
            return put(message, false);
        }

        [[nodiscard]] kernel::Status finish(QByteArrayView message) override
        {
            auto written = put(message, true);
            m_file.close();
            QFile::remove(m_path);
            m_finished = written.has_value() && m_file.rename(m_path);
            return m_finished ? kernel::Status() : failed();
        }

    private:
        static kernel::Failure failed()
        {
            return kernel::failure(kernel::ErrorKind::Store, QStringLiteral("disk.write"));
        }

        kernel::Status put(QByteArrayView message, bool last)
        {
            QByteArray head(5, last ? '\1' : '\0');
            qToBigEndian(quint32(message.size()), head.data() + 1);
            const bool ok = m_file.write(head) == head.size() &&
                            m_file.write(message.data(), message.size()) == message.size();
            return ok ? kernel::Status() : failed();
        }

        QString m_path;
        QFile m_file;
        bool m_finished = false;
    };

    class Reader final : public kernel::SealedReader
    {
    public:
        explicit Reader(const QString &path) : m_file(path) { m_file.open(QIODevice::ReadOnly); }
        [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
        [[nodiscard]] bool atEnd() const override { return m_atEnd; }

        [[nodiscard]] kernel::Result<QByteArray> next() override
        {
            const QByteArray head = m_file.read(5);
            if (head.size() != 5 || m_atEnd)
                return damaged();
            const auto size = qsizetype(qFromBigEndian<quint32>(head.constData() + 1));
            QByteArray message = m_file.read(size);
            if (message.size() != size)
                return damaged();
            m_atEnd = head[0] == '\1';
            return message;
        }

    private:
        QFile m_file;
        bool m_atEnd = false;
    };
};

} // namespace motcua::tests
