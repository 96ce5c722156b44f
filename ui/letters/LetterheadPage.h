// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ViewPage.h"

#include <QTimer>

namespace rollbook {

class LetterPreview;
class LetterheadForm;
class Notice;

// The page around every letter from now on, as it is typed, beside an empty letter.
class LetterheadPage : public ViewPage {
    Q_OBJECT
public:
    explicit LetterheadPage(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool canPrint() const override { return true; }
    void print() override; // the ruler page

private:
    QWidget* formSide();
    void showPage();
    void keep();
    void chooseLogo();

    Notice* m_notice;
    LetterheadForm* m_form;
    LetterPreview* m_preview;
    QTimer m_whileTyping; // the page is drawn when the typing rests
    bool m_isEdited = false;
};

} // namespace rollbook
