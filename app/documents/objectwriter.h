#pragma once

#include "app/documents/partfile.h"

#include <QCryptographicHash>
#include <QList>

namespace motcua::documents
{

/// Writes the objects of a PDF into a file one after the other (ISO 32000-1 §7.5): of an object
/// that is written only its place is remembered, so a document of any length takes a few bytes of
/// memory for each page. For one document, on one thread. A failure of the file stays, and
/// nothing more is written: there is no need to ask after each object.
class ObjectWriter
{
public:
    /// Writes the header.
    explicit ObjectWriter(PartFile &file);

    /// The number of an object that will be put later; what refers to it may be written before.
    [[nodiscard]] int reserve();
    /// An object as it stands between "obj" and "endobj".
    void put(int number, const QByteArray &object);
    /// `dictionary` without "<<", ">>" and /Length; `bytes` as its /Filter says.
    void putStream(int number, const QByteArray &dictionary, const QByteArray &bytes);

    /// The same with bytes that are still to be packed: by /FlateDecode.
    void putPacked(int number, const QByteArray &dictionary, const QByteArray &bytes);

    [[nodiscard]] const kernel::Status &status() const { return m_status; }
    /// The table of the objects and the trailer; the same objects give the same /ID. Every number
    /// that was reserved has been put.
    [[nodiscard]] kernel::Status finish(int catalogue, int information);

private:
    void write(const QByteArray &bytes);

    PartFile &m_file;
    QCryptographicHash m_hash{QCryptographicHash::Md5}; ///< what §14.4 asks for; not for secrecy
    QList<qint64> m_places;                             ///< of object number index + 1
    kernel::Status m_status;
};

[[nodiscard]] QByteArray referenceTo(int number);

} // namespace motcua::documents
