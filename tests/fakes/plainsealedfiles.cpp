#include "tests/fakes/plainsealedfiles.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

class PlainWriter final : public kernel::SealedWriter
{
public:
    explicit PlainWriter(const QString &path) : m_name(path), m_file(path + u".part") {}
    ~PlainWriter() override
    {
        if (m_file.isOpen())
            m_file.remove();
    }

    bool open() { return m_file.open(QIODevice::WriteOnly); }
    kernel::Status write(QByteArrayView message) override
    {
        QDataStream stream(&m_file);
        stream << message.toByteArray();
        return {};
    }
    kernel::Status finish(QByteArrayView message) override
    {
        auto written = write(message);
        m_file.close();
        QFile::remove(m_name); // as the real one, it takes the place of an older file
        m_file.rename(m_name);
        return written;
    }

private:
    QString m_name;
    QFile m_file;
};

class PlainReader final : public kernel::SealedReader
{
public:
    explicit PlainReader(const QString &path) : m_file(path) {}

    bool open() { return m_file.open(QIODevice::ReadOnly); }
    kernel::Result<QByteArray> next() override
    {
        QByteArray message;
        QDataStream stream(&m_file);
        stream >> message;
        return message;
    }
    bool atEnd() const override { return m_file.atEnd(); }

private:
    QFile m_file;
};

template <class File, class Port> kernel::Result<std::unique_ptr<Port>> opened(const QString &path)
{
    auto file = std::make_unique<File>(path);
    if (!file->open())
        return kernel::failure(kernel::ErrorKind::Store, u"disk.write"_s, {path});
    return file;
}

} // namespace

kernel::Result<std::unique_ptr<kernel::SealedWriter>>
PlainSealedFiles::create(const QString &path, const QByteArray &) const
{
    return opened<PlainWriter, kernel::SealedWriter>(path);
}

kernel::Result<std::unique_ptr<kernel::SealedReader>>
PlainSealedFiles::open(const QString &path, const QByteArray &) const
{
    return opened<PlainReader, kernel::SealedReader>(path);
}

kernel::Result<QByteArray> PlainSealedFiles::fingerprint(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return kernel::failure(kernel::ErrorKind::Store, u"sealed.missing"_s, {}, {});
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

QByteArray PlainSealedFiles::stamp(const QByteArray &key, QByteArrayView bytes) const
{
    return QCryptographicHash::hash(QByteArray(key + bytes.toByteArray()),
                                    QCryptographicHash::Sha256);
}

} // namespace motcua::tests
