#include "app/documents/objectcopier.h"

#include <qpdf/Buffer.hh>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

void ObjectCopier::leadTo(int number, QPDFObjectHandle object)
{
    m_numbers[object.getObjGen()] = number;
}

QByteArray ObjectCopier::part(QPDFObjectHandle object)
{
    return object.isIndirect() ? referenceTo(copy(object)) : textOf(object);
}

QByteArray ObjectCopier::textOf(QPDFObjectHandle object, Brackets brackets)
{
    if (object.isArray()) {
        QByteArray text = "["_ba;
        for (int i = 0; i < object.getArrayNItems(); ++i)
            text += ' ' + part(object.getArrayItem(i));
        return text + " ]"_ba;
    }
    if (object.isDictionary()) {
        QByteArray text;
        for (const std::string &key : object.getKeys())
            text += QByteArray::fromStdString(key) + ' ' + part(object.getKey(key)) + ' ';
        return brackets == Brackets::Without ? text : "<< "_ba + text + ">>"_ba;
    }
    return QByteArray::fromStdString(object.unparseResolved());
}

int ObjectCopier::copy(QPDFObjectHandle object)
{
    const auto known = m_numbers.find(object.getObjGen());
    if (known != m_numbers.end())
        return known->second;
    const int number = m_writer.reserve();
    m_numbers[object.getObjGen()] = number;
    if (object.isStream())
        copyStream(number, object);
    else
        m_writer.put(number, textOf(object));
    return number;
}

/// One that was made here, of a few kilobytes, and not packed yet.
void ObjectCopier::copyStream(int number, QPDFObjectHandle stream)
{
    auto dictionary = stream.getDict().shallowCopy();
    dictionary.removeKey("/Length");
    const auto data = stream.getRawStreamData();
    const QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()),
                           qsizetype(data->getSize()));
    const QByteArray text = textOf(dictionary, Brackets::Without);
    // XMP stays plain: many only search a file for its packet.
    if (dictionary.getKey("/Type").isNameAndEquals("/Metadata"))
        m_writer.putStream(number, text, bytes);
    else
        m_writer.putPacked(number, text, bytes);
}

} // namespace motcua::documents
