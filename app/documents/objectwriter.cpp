#include "app/documents/objectwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

ObjectWriter::ObjectWriter(PartFile &file) : m_file(file)
{
    write("%PDF-1.7\n%\xbf\xf7\xa2\xfe\n"); // the second line says that it is no text
}

void ObjectWriter::write(const QByteArray &bytes)
{
    if (!m_status)
        return;
    m_hash.addData(bytes);
    m_status = m_file.write(bytes);
}

int ObjectWriter::reserve()
{
    m_places.append(0);
    return int(m_places.size());
}

void ObjectWriter::put(int number, const QByteArray &object)
{
    Q_ASSERT(m_places[number - 1] == 0);
    m_places[number - 1] = m_file.bytes();
    QByteArray whole = QByteArray::number(number) + " 0 obj\n"_ba;
    whole += object;
    whole.append("\nendobj\n");
    write(whole);
}

void ObjectWriter::putStream(int number, const QByteArray &dictionary, const QByteArray &bytes)
{
    QByteArray object = "<< "_ba + dictionary + " /Length "_ba + QByteArray::number(bytes.size()) +
                        " >>\nstream\n"_ba;
    object += bytes;
    object.append("\nendstream");
    put(number, object);
}

void ObjectWriter::putPacked(int number, const QByteArray &dictionary, const QByteArray &bytes)
{
    constexpr qsizetype qtsOwnHeader = 4; // zlib's stream stands behind it
    putStream(number, dictionary + " /Filter /FlateDecode"_ba,
              qCompress(bytes).sliced(qtsOwnHeader));
}

kernel::Status ObjectWriter::finish(int catalogue, int information)
{
    Q_ASSERT(!m_status || !m_places.contains(0));
    const qint64 start = m_file.bytes();
    const QByteArray count = QByteArray::number(m_places.size() + 1);
    const QByteArray id = '<' + m_hash.result().toHex() + '>';
    write("xref\n0 "_ba + count + "\n0000000000 65535 f \n"_ba);
    for (const qint64 place : std::as_const(m_places))
        write(QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n"_ba);
    write("trailer << /Info "_ba + referenceTo(information) + " /Root "_ba +
          referenceTo(catalogue) + " /Size "_ba + count + " /ID ["_ba + id + id + "] >>\n"_ba +
          "startxref\n"_ba + QByteArray::number(start) + "\n%%EOF\n"_ba);
    return m_status;
}

QByteArray referenceTo(int number) { return QByteArray::number(number) + " 0 R"_ba; }

} // namespace motcua::documents
