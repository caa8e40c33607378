#pragma once

#include "app/documents/objectwriter.h"

#include <map>

#include <qpdf/QPDF.hh>

namespace motcua::documents
{

/// Brings objects that were put together with qpdf into the file of an ObjectWriter. For the
/// objects of one QPDF; what was brought over once is referred to afterwards. Throws what qpdf
/// throws.
class ObjectCopier
{
public:
    explicit ObjectCopier(ObjectWriter &writer) : m_writer(writer) {}

    /// References to `object` lead to `number`, which is put by somebody else.
    void leadTo(int number, QPDFObjectHandle object);
    enum class Brackets { With, Without };
    /// The object as text, or what stands between the brackets of a dictionary; what it refers to
    /// is written before this returns.
    [[nodiscard]] QByteArray textOf(QPDFObjectHandle object, Brackets brackets = Brackets::With);
    /// Writes an indirect object; its number.
    int copy(QPDFObjectHandle object);

private:
    [[nodiscard]] QByteArray part(QPDFObjectHandle object);
    void copyStream(int number, QPDFObjectHandle stream);

    ObjectWriter &m_writer;
    std::map<QPDFObjGen, int> m_numbers;
};

} // namespace motcua::documents
