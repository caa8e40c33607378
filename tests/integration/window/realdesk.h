#pragma once

#include "app/windowdesk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QImage>

#include <memory>

namespace motcua::tests
{

/// The window as `main.cpp` puts it together, on a real store, with the real worker behind it, and
/// hands to work it with: keys go to whatever has the focus. With MOTCUA_PICTURES set to a folder,
/// each step leaves a picture of the window there.
class RealDesk
{
public:
    explicit RealDesk(const QString &store);
    ~RealDesk();
    Q_DISABLE_COPY_MOVE(RealDesk)

    /// From the start of the program to the home page.
    [[nodiscard]] bool login();
    /// From the home page to the first paper of a dossier of `procedure`: F2, a card, a choice; the
    /// scanner `device` has been found by then.
    [[nodiscard]] bool beginReception(const QString &procedure, const QString &device);
    /// Takes up the dossier that the home page offers.
    [[nodiscard]] bool resume();
    /// Seals with F9 and leaves the receipt unprinted.
    [[nodiscard]] bool seal();

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void takePicture(const QString &step);

    template <class Widget> [[nodiscard]] Widget *find(const char *objectName) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(objectName));
    }
    [[nodiscard]] bool isShown(const char *objectName) const;
    [[nodiscard]] QString text(const char *label) const; ///< of a label or a button
    [[nodiscard]] QAbstractItemView *strip() const;
    /// Pages in the strip that have their picture.
    [[nodiscard]] int picturedPages() const;
    /// How the checklist counts the pages of a paper.
    [[nodiscard]] QString digitised(int paper) const;
    [[nodiscard]] bool isFeeding() const;

private:
    Tools m_tools;
    std::unique_ptr<WindowDesk> m_desk;
    QWidget *m_window = nullptr;
    int m_pictures = 0;
};

} // namespace motcua::tests
